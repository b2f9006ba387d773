package cn.yimen.hall.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.watch.PublicText.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicTextTest {

    @ParameterizedTest
    @CsvSource({
        "已向王先生道歉, NAME",
        "办事人李建国反映, NAME",
        "李*反映等候长, NAME",
        "电话 13800001234 已回访, PHONE",
        "电话０８７１－６３１２３４５６, PHONE",
        "A023 号等候过久, TICKET",
        "工号 0322 已培训, WORK_NUMBER",
        "证件 530102199003071529, DOCUMENT"
    })
    void whatPointsAtAPersonIsFound(String text, Kind kind) {
        assertThat(PublicText.findings(text)).extracting(PublicText.Finding::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "窗口暂停超过 10 分钟，由相邻窗口补位。排队规则印在号票上。",
                "反映等候时间长。已在周一上午增加 2 个窗口，高峰时段 9:00–11:00。",
                "5 号窗口 2026 年 11 月起加办社保业务。",
                "请拨打 12345。"
            })
    void whatEverybodyMayReadPasses(String text) {
        assertThat(PublicText.findings(text)).isEmpty();
    }

    @Test
    void onlyWorkingDaysCount() {
        var weekdays = EnumSet.complementOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        var friday = LocalDate.of(2026, 11, 20);
        var calendar = new Calendar(weekdays, Set.of(), Set.of());
        var rule = new FollowUps(calendar, 5, friday);
        var due = rule.after(friday, 5);
        assertThat(due).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(new FollowUps(calendar, 5, LocalDate.of(2026, 11, 22)).left(due)).isEqualTo(5);
        assertThat(new FollowUps(calendar, 5, LocalDate.of(2026, 11, 26)).left(due)).isEqualTo(1);
        assertThat(new FollowUps(calendar, 5, due).left(due)).isZero();
        assertThat(new FollowUps(calendar, 5, LocalDate.of(2026, 11, 30)).left(due)).isEqualTo(-1);
    }
}
