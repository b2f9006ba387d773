package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.FieldLimits;
import cn.yimen.kiosk.flow.FieldProblem;
import cn.yimen.kiosk.flow.FormPlan.Field;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.ui.language.Moments;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormWordsTest {

    private static Field field(Kind kind, String prefill, FieldLimits limits) {
        return new Field(
                "f",
                "s",
                "f",
                kind,
                true,
                100,
                List.of(),
                Optional.of(prefill),
                Optional.empty(),
                Optional.empty(),
                limits);
    }

    private static String problem(Language language, Kind kind, FieldLimits limits) {
        return FormWords.problem(
                around(language), field(kind, "-", limits), FieldProblem.OUT_OF_RANGE);
    }

    private static Surroundings around(Language language) {
        var moments = new Moments(language.locale(), ZoneId.of("Asia/Shanghai"));
        return new Surroundings(Languages.texts(language), moments, _ -> {}, Look.STANDARD);
    }

    @Test
    void aCodeThatTheProvinceHasIsNotShown() {
        var area = field(Kind.AT_WINDOW, "person.area", FieldLimits.NONE);
        var here = around(Language.CHINESE);

        assertThat(FormWords.elsewhere(here, area, "530199")).contains("已有登记，到窗口核对");
        assertThat(FormWords.elsewhere(here, area, "")).contains("到窗口再填");
        assertThat(FormWords.elsewhere(here, field(Kind.TEXT, "-", FieldLimits.NONE), "x"))
                .isEmpty();
    }

    @Test
    void anAddressCanBeCheckedWithoutShowingTheDoor() {
        var address = field(Kind.TEXT, "person.address", FieldLimits.NONE);
        var area = field(Kind.TEXT, "person.area", FieldLimits.NONE);
        var name = field(Kind.TEXT, "person.name", FieldLimits.NONE);

        assertThat(FormWords.shown(address, "云岭市学府路12号3栋502室")).isEqualTo("云岭市学府路**号*栋***室");
        assertThat(FormWords.shown(address, "云岭市学府路十二号")).isEqualTo("云岭市学府路**号");
        assertThat(FormWords.shown(area, "云岭市")).isEqualTo("云岭市");
        assertThat(FormWords.shown(name, "王晓明")).isEqualTo("王*明");
    }

    @Test
    void moneyIsShownInYuanAndARangeInWords() {
        var limits = FieldLimits.between(1, 5_000_000);

        assertThat(FormWords.shown(field(Kind.MONEY, "-", limits), "1250")).isEqualTo("12.50");
        assertThat(problem(Language.CHINESE, Kind.MONEY, limits))
                .isEqualTo("金额在 0.01 到 50,000 元之间");
        assertThat(problem(Language.ENGLISH, Kind.NUMBER, FieldLimits.between(1, 365)))
                .isEqualTo("A number from 1 to 365");
    }
}
