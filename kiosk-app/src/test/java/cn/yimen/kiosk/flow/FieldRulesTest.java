package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FieldRulesTest {

    @Test
    void moneyIsTypedInYuanAndKeptInFen() {
        var money = limited(Kind.MONEY, FieldLimits.between(1, 5_000_000));

        assertThat(TypingState.of(FieldRules.rule(money), "１2。50元").text()).isEqualTo("12.50");
        assertThat(FieldRules.kept(money, "12.5")).isEqualTo("1250");
        assertThat(FieldRules.typed(money, "1250")).isEqualTo("12.50");
        assertThat(FieldRules.problem(money, FieldRules.kept(money, "12.345")))
                .contains(FieldProblem.NOT_AN_AMOUNT);
        assertThat(FieldRules.problem(money, FieldRules.kept(money, "50000"))).isEmpty();
        assertThat(FieldRules.problem(money, FieldRules.kept(money, "50000.01")))
                .contains(FieldProblem.OUT_OF_RANGE);
        assertThat(FieldRules.problem(money, FieldRules.kept(money, "0")))
                .contains(FieldProblem.OUT_OF_RANGE);
    }

    @Test
    void aFormSaysWhatItsFieldsTake() {
        var days = limited(Kind.NUMBER, FieldLimits.between(1, 365));
        var account =
                new FieldLimits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.of(Pattern.compile("[0-9]{16}")),
                        Optional.of("16 位数字"));

        assertThat(FieldRules.problem(days, "366")).contains(FieldProblem.OUT_OF_RANGE);
        assertThat(FieldRules.problem(days, "365")).isEmpty();
        assertThat(FieldRules.problem(limited(Kind.TEXT, account), "12"))
                .contains(FieldProblem.OTHER_FORM);
    }

    @Test
    void aSharedFieldIsAskedOnceAndStandsInBoth() {
        var first = shared("a.phone", "申请人");
        var second = shared("b.phone", "联系人");
        var plan =
                new FormPlan(
                        "F", 1, 1, List.of(first, second, limited(Kind.TEXT, FieldLimits.NONE)));
        var draft =
                new FormDraft(Optional.empty(), TestHall.item("居民身份证补领"), plan, Map.of(), Map.of());

        assertThat(plan.sections()).containsExactly("申请人", "s");
        assertThat(draft.with(first, "13812345678").values())
                .containsEntry("a.phone", "13812345678")
                .containsEntry("b.phone", "13812345678");
        assertThat(plan.applying(Map.of())).hasSize(3);
    }

    private static Field shared(String code, String section) {
        return new Field(
                code,
                section,
                "手机",
                Kind.PHONE,
                true,
                30,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("phone"),
                FieldLimits.NONE);
    }

    private static Field limited(Kind kind, FieldLimits limits) {
        return new Field(
                "f",
                "s",
                "f",
                kind,
                true,
                30,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limits);
    }
}
