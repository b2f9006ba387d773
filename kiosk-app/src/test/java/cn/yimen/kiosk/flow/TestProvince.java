package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Material;
import cn.yimen.hall.config.Material.Need;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.FormPlan.Choice;
import cn.yimen.kiosk.flow.FormPlan.Condition;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.Guide.Option;
import cn.yimen.kiosk.flow.Guide.Paper;
import cn.yimen.kiosk.flow.Guide.Question;
import cn.yimen.kiosk.flow.Province.KnownAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a province says of one item, and of what people ask.
public final class TestProvince {

    private TestProvince() {}

    public static Province about(ServiceItem item, Instant at) {
        return new Province(
                Map.of(item.code(), guide(item)),
                Map.of(item.code(), form()),
                answers(),
                "530100000000",
                at);
    }

    /// One of which only the tags beside a rating are known.
    public static Province tagged(List<RatingTags.Given> tags, Instant at) {
        return new Province(
                Map.of(), Map.of(), List.of(), "530100000000", Map.of(), List.of(), tags, at);
    }

    public static List<RatingTags.Given> tags() {
        return List.of(
                new RatingTags.Given(
                        "401",
                        2,
                        new Told(
                                "服务态度生硬", Map.of("en", "Curt service", "ug", "پوزىتسىيەسى ناچار"))),
                new RatingTags.Given(
                        "402",
                        2,
                        new Told(
                                "没有一次性告知",
                                Map.of(
                                        "en",
                                        "Not told all at once",
                                        "ug",
                                        "بىر قېتىمدا ئۇقتۇرمىدى"))),
                new RatingTags.Given(
                        "403",
                        2,
                        new Told(
                                "要求提供指南之外的材料",
                                Map.of(
                                        "en",
                                        "Asked for papers beyond the guide",
                                        "ug",
                                        "قوللانمىدىن سىرت ماتېرىيال"))));
    }

    /// Who comes for somebody else brings a proof; whose child it is for, a birth certificate too.
    public static Guide guide(ServiceItem item) {
        var who =
                new Question(
                        "who",
                        "由谁来办理？",
                        false,
                        List.of(
                                new Option("self", "本人来办", Set.of(), Optional.empty()),
                                new Option(
                                        "agent", "替别人办", Set.of("proof"), Optional.of("whose"))));
        var whose =
                new Question(
                        "whose",
                        "替谁办？",
                        false,
                        List.of(
                                new Option("child", "未成年的孩子", Set.of("birth"), Optional.empty()),
                                new Option("other", "家里其他人", Set.of(), Optional.empty())));
        var why =
                new Question(
                        "why",
                        "有下面的情况吗？",
                        true,
                        List.of(
                                new Option("name", "改过姓名", Set.of("change"), Optional.empty()),
                                new Option("moved", "搬过家", Set.of(), Optional.empty())));
        return new Guide(
                item,
                List.of(who, whose, why),
                List.of(
                        paper("id", "居民身份证", "原件 1 份", Need.BRING),
                        paper("book", "户口簿", "原件 1 份", Need.BRING),
                        paper("proof", "委托书", "原件 1 份，双方签字", Need.BRING),
                        paper("birth", "出生医学证明", "复印件 1 份", Need.BRING),
                        paper("change", "姓名变更证明", "原件 1 份", Need.DEFERRABLE),
                        paper("licence", "结婚证", "", Need.ELECTRONIC)),
                new Told("证件工本费 20 元", Map.of("en", "证件工本费 ¥20")),
                Optional.of(new Told("3 个工作日", Map.of("en", "3 working days"))),
                Optional.of("0879-2111100"));
    }

    private static Paper paper(String code, String name, String note, Need need) {
        return new Paper(code, new Material(name, note, need, 10));
    }

    public static FormPlan form() {
        return new FormPlan(
                "F1",
                1,
                3,
                List.of(
                        field("name", "申请人", "姓名", Kind.TEXT, Optional.of("person.name")),
                        field(
                                "number",
                                "申请人",
                                "证件号码",
                                Kind.ID_NUMBER,
                                Optional.of("person.number")),
                        field("phone", "申请人", "手机号码", Kind.PHONE, Optional.of("person.phone")),
                        new Field(
                                "way",
                                "领取",
                                "领取方式",
                                Kind.CHOICE,
                                true,
                                20,
                                List.of(new Choice("window", "到窗口领"), new Choice("mail", "邮寄到家")),
                                Optional.empty(),
                                Optional.empty()),
                        new Field(
                                "post",
                                "领取",
                                "邮政编码",
                                Kind.NUMBER,
                                true,
                                6,
                                List.of(),
                                Optional.empty(),
                                Optional.of(new Condition("way", "mail")))));
    }

    /// 0.01 to 50,000 yuan.
    public static Field amount() {
        return new Field(
                "total",
                "费用",
                "票据总金额",
                Kind.MONEY,
                true,
                15,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FieldLimits.between(1, 5_000_000));
    }

    private static Field field(
            String code, String section, String label, Kind kind, Optional<String> prefill) {
        return new Field(
                code, section, label, kind, true, 100, List.of(), prefill, Optional.empty());
    }

    private static List<KnownAnswer> answers() {
        var questions =
                List.of(
                        "身份证丢了怎么补办？",
                        "异地能办身份证吗？",
                        "社保卡怎么激活？",
                        "房产证多久能拿到？",
                        "新生儿怎么上户口？",
                        "居住证要满足什么条件？",
                        "老年优待证怎么领？",
                        "营业执照要多少钱？");
        return IntStream.range(0, questions.size())
                .mapToObj(i ->
                        new KnownAnswer(
                                "Q" + i,
                                questions.get(i),
                                "带上户口簿到任何一个派出所或政务大厅的公安窗口都可以办，不用回户籍地。"
                                        + "工本费 40 元，20 天以内领证；着急用的，可以当场开一张临时身份证，有效期三个月。"))
                .toList();
    }
}
