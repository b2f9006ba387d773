package cn.yimen.sandbox.seed;

import cn.yimen.sandbox.service.Citizens;
import cn.yimen.uplink.contract.catalogue.Channel;
import cn.yimen.uplink.contract.catalogue.Handling;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.Item.Fee;
import cn.yimen.uplink.contract.catalogue.Item.Limit;
import cn.yimen.uplink.contract.catalogue.Item.Question;
import cn.yimen.uplink.contract.catalogue.Item.Step;
import cn.yimen.uplink.contract.catalogue.ItemKind;
import cn.yimen.uplink.contract.catalogue.ItemState;
import cn.yimen.uplink.contract.catalogue.LimitUnit;
import cn.yimen.uplink.contract.catalogue.PowerSource;
import cn.yimen.uplink.contract.catalogue.ResultKind;
import cn.yimen.uplink.contract.catalogue.Tier;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.person.ApplicantKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The items of the city: what a department does to each of its subjects, as `departments.txt`
/// says.
final class ItemSeed {

    /// One row of `departments.txt` with one subject and one action.
    ///
    /// @param main 主项 within the department
    /// @param sub 子项
    record Plan(List<String> row, String name, String action, int main, int sub) {
        String number() {
            return row.get(0);
        }

        String line() {
            return row.get(2);
        }

        ItemKind kind() {
            return ItemKind.valueOf(row.get(4));
        }

        /// A look-up or a print: done at once, without materials.
        boolean isSimple() {
            return action.contains("查询") || action.contains("打印") || action.contains("进度");
        }
    }

    private ItemSeed() {}

    static List<Plan> plans() {
        var plans = new ArrayList<Plan>();
        int main = 0;
        for (var row : Rows.of("departments.txt")) {
            for (var subject : Rows.list(row.get(5))) {
                main++;
                int sub = 0;
                for (var action : Rows.list(row.get(6))) {
                    plans.add(new Plan(row, subject + action, action, main, sub++));
                }
            }
        }
        return plans;
    }

    static Item item(Plan plan) {
        var catalogCode =
                "53%s%s%03d%03d"
                        .formatted(kindCode(plan.kind()), plan.number(), plan.main(), plan.sub());
        var credit = CreditCodes.authority(plan.number());
        var code = credit + "3" + catalogCode;
        var materials = plan.isSimple() ? List.of("id") : Rows.list(plan.row().get(7));
        return new Item(
                code,
                catalogCode,
                Optional.of(code + "01"),
                1,
                ItemState.IN_USE,
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                plan.name(),
                plan.kind(),
                new Item.Department(credit, "云岭市" + plan.row().get(1)),
                Citizens.AREA,
                new Item.Authority(
                        Tier.CITY,
                        PowerSource.STATUTORY,
                        "《政务服务事项基本目录》及" + plan.row().get(1) + "相关法律法规"),
                terms(plan),
                ways(plan),
                guide(plan),
                List.of(plan.row().get(3)),
                materials.stream().map(MaterialSeed::material).toList(),
                fees(plan),
                MaterialSeed.situations(plan),
                plan.isSimple() ? Optional.empty() : Optional.of(FormSeed.form(code, plan.name())),
                List.of(new Question(plan.name() + "可以代办吗？", "可以。代办人带本人和申请人的身份证件及委托书。")));
    }

    private static String kindCode(ItemKind kind) {
        return switch (kind) {
            case PERMIT -> "01";
            case PAYMENT -> "05";
            case CONFIRMATION -> "07";
            case REWARD -> "08";
            case RULING -> "09";
            case OTHER -> "10";
            case PUBLIC_SERVICE -> "20";
        };
    }

    private static Item.Terms terms(Plan plan) {
        var immediate = new Limit(0, LimitUnit.WORKDAY, Optional.of("即时办结"));
        int promised = 1 + plan.main() % 7;
        int visits = visits(plan);
        return new Item.Terms(
                audience(plan),
                plan.isSimple() ? Handling.IMMEDIATE : Handling.PROMISED,
                plan.isSimple() ? immediate : new Limit(20, LimitUnit.WORKDAY, Optional.empty()),
                plan.isSimple()
                        ? immediate
                        : new Limit(promised, LimitUnit.WORKDAY, Optional.empty()),
                visits,
                visits == 0 ? Optional.empty() : Optional.of("须核对原件并当面核验本人"),
                "申请人符合规定条件，材料齐全、符合法定形式。",
                isAtKiosks(plan) ? IdentityLevel.L3 : IdentityLevel.L4,
                result(plan),
                steps(plan),
                plan.kind() == ItemKind.PERMIT && plan.sub() % 3 == 2
                        ? Optional.of("申请人承诺：所填信息真实、准确，已符合告知的条件，愿意接受核查并承担不实承诺的责任。")
                        : Optional.empty());
    }

    private static List<ApplicantKind> audience(Plan plan) {
        return switch (plan.row().get(3)) {
            case "kaiban", "zhunru", "nashui", "gongcheng" ->
                    List.of(
                            ApplicantKind.ENTERPRISE,
                            ApplicantKind.UNINCORPORATED,
                            ApplicantKind.PERSON);
            default -> List.of(ApplicantKind.PERSON);
        };
    }

    /// A kiosk reads documents; it looks nobody in the face.
    private static boolean isAtKiosks(Plan plan) {
        return plan.isSimple() || plan.sub() % 2 == 0;
    }

    private static int visits(Plan plan) {
        return plan.isSimple() || plan.main() % 3 == 0 ? 0 : 1;
    }

    private static Item.Result result(Plan plan) {
        return switch (plan.kind()) {
            case PERMIT, CONFIRMATION ->
                    new Item.Result(ResultKind.LICENCE, plan.name() + "证照", Optional.empty());
            default ->
                    plan.isSimple()
                            ? new Item.Result(ResultKind.OTHER, "查询结果", Optional.empty())
                            : new Item.Result(ResultKind.APPROVAL, "办理结果通知书", Optional.empty());
        };
    }

    private static List<Step> steps(Plan plan) {
        var limit = new Limit(plan.isSimple() ? 0 : 1, LimitUnit.WORKDAY, Optional.empty());
        return List.of("受理", "审核", "审批", "办结", "送达").stream()
                .map(name ->
                        new Step(name, name.equals("受理") ? "综合受理窗口" : plan.row().get(1), limit))
                .toList();
    }

    private static Item.Ways ways(Plan plan) {
        int visits = visits(plan);
        return new Item.Ways(
                plan.isSimple()
                        ? List.of(Channel.WINDOW, Channel.ONLINE, Channel.KIOSK)
                        : List.of(Channel.WINDOW, Channel.ONLINE),
                plan.main() % 2 == 0 ? Optional.of(Tier.PROVINCE) : Optional.empty(),
                visits == 0 ? 5 : 3,
                true,
                !plan.isSimple(),
                isAtKiosks(plan),
                !plan.isSimple(),
                !fees(plan).isEmpty(),
                plan.isSimple(),
                plan.isSimple());
    }

    private static Item.Guide guide(Plan plan) {
        return new Item.Guide(
                "云岭市政务服务中心，" + plan.line() + " 区",
                "工作日 09:00–12:00、13:00–17:00",
                "0879-2" + plan.number() + "1100",
                "0879-2" + plan.number() + "1199",
                "可依法申请行政复议或提起行政诉讼。");
    }

    private static List<Fee> fees(Plan plan) {
        boolean charged =
                (plan.line().equals("C") && plan.name().contains("登记") && !plan.isSimple())
                        || plan.row().get(3).equals("churujing");
        return charged
                ? List.of(
                        new Fee(
                                plan.line().equals("C") ? "不动产登记费" : "证件工本费",
                                "每件",
                                Optional.of(plan.line().equals("C") ? 8_000L : 12_000L),
                                "国家发展改革委、财政部有关收费标准的规定",
                                Optional.of("依法免收的情形")))
                : List.of();
    }
}
