package cn.yimen.device.printer;

import java.util.List;
import java.util.Optional;

/// The tickets of the tests, in words as a hall prints them.
public final class Slips {

    /// 61 characters of the QR alphabet, the most that keeps the symbol at version 3.
    public static final String TOKEN =
            "HTTPS://YM.GOV.CN/T/A0231124-7K2M9QX4R8W6P3Z5H1N0B7V2C4D6F8G9";

    private Slips() {}

    public static TicketSlip ordinary() {
        return new TicketSlip(
                Optional.empty(),
                new TicketSlip.Hall("云岭市政务服务中心", "一楼综合大厅"),
                "A023",
                "社会保险登记",
                Optional.empty(),
                new TicketSlip.Expected("前面19人", "约25-35分"),
                new TicketSlip.Place("A区等候", Optional.of("1-6号窗口")),
                new TicketSlip.Code(TOKEN, "扫码看还有几人"),
                new TicketSlip.Passed("过号不用重新取号", "刷身份证续排，往后3位，最多2次，上午有效"),
                new TicketSlip.Issue("取号 11-24 09:53", "机1", "咨询 12345"));
    }

    public static TicketSlip reprint() {
        TicketSlip first = ordinary();
        return new TicketSlip(
                Optional.of("补打第1次10:05"),
                first.hall(),
                first.number(),
                first.service(),
                Optional.of("70岁以上优先"),
                new TicketSlip.Expected("前面12人", "约15-25分"),
                first.place(),
                first.code(),
                first.passed(),
                first.issue());
    }

    public static TicketSlip offline() {
        TicketSlip first = ordinary();
        return new TicketSlip(
                Optional.of("断网取号"),
                first.hall(),
                "A801",
                first.service(),
                Optional.empty(),
                new TicketSlip.NotKnown("到号会叫您", "断网时不知道前面几人，网通后按取号时间排。"),
                new TicketSlip.Place("A区等候", Optional.empty()),
                first.code(),
                first.passed(),
                first.issue());
    }

    public static GuideSlip guide() {
        return new GuideSlip(
                "办事指南",
                "社会保险登记",
                "要带",
                List.of(
                        new GuideSlip.Item("身份证", "原件", false),
                        new GuideSlip.Item("营业执照", "复印件1份", false),
                        new GuideSlip.Item("登记表", "本机已打印，请签字", false),
                        new GuideSlip.Item("社会保障卡", "有电子证照，不用带", true)),
                List.of(
                        new GuideSlip.Fact("在哪办", "一楼1-6号窗口"),
                        new GuideSlip.Fact("要多久", "当场办，约15分"),
                        new GuideSlip.Fact("收费", "不收费"),
                        new GuideSlip.Fact("上午", "8:30-12:00"),
                        new GuideSlip.Fact("下午", "13:30-17:30")),
                new TicketSlip.Code("HTTPS://YM.GOV.CN/G/SB01-V3", "手机看全文，也可以预约"),
                "缺一样也先来，窗口告诉您怎么补。",
                "11-24 09:51 第3版",
                "咨询 12345");
    }

    public static TicketSlip withService(String service) {
        return with("A023", service);
    }

    public static TicketSlip with(String number, String service) {
        TicketSlip first = ordinary();
        return new TicketSlip(
                first.mark(),
                first.hall(),
                number,
                service,
                first.priority(),
                first.outlook(),
                first.place(),
                first.code(),
                first.passed(),
                first.issue());
    }
}
