package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionAnnounced;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A hall open from 9:00 to 12:00 and from 13:30 to 17:30 on weekdays; numbers from half an hour
/// before. 2026-11-23 is a Monday.
class OpeningTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Calendar WEEKDAYS =
            new Calendar(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Set.of(MONDAY.plusDays(1)),
                    Set.of());

    private final TestHall hall = new TestHall();

    OpeningTest() {
        hall.tell(new Configured(hall(new IssuingRule(true, 30, false, 0))));
    }

    private static HallConfig hall(IssuingRule rule) {
        var given = TestHall.CONFIG;
        return new HallConfig(
                given.id(),
                given.name(),
                given.place(),
                given.zone(),
                given.phone(),
                given.ticketLink(),
                given.hours(),
                given.lines(),
                given.windows(),
                given.passed(),
                given.priority(),
                given.notices(),
                WEEKDAYS,
                rule,
                given.appointments(),
                given.calls(),
                given.clerks(),
                given.kiosks());
    }

    private World at(LocalDate day, String time) {
        var at = day.atTime(LocalTime.parse(time));
        return hall.world().at(at.atZone(TestHall.CONFIG.zone()).toInstant());
    }

    private World at(String time) {
        return at(MONDAY, time);
    }

    private static LocalDateTime on(int day, String time) {
        return LocalDate.of(2026, 11, day).atTime(LocalTime.parse(time));
    }

    @Test
    void itIsOpenByItsOwnClock() {
        assertThat(at("10:13").opening().isOpen()).isTrue();
        assertThat(at("12:00").opening().isOpen()).isFalse();

        var noon = at("12:30").opening().next().orElseThrow();

        assertThat(noon.at()).isEqualTo(on(23, "13:30"));
        assertThat(noon.isToday()).isTrue();
    }

    @Test
    void afterWorkItOpensOnTheNextWorkingDay() {
        var next = at("20:00").opening().next().orElseThrow();

        assertThat(next.at()).isEqualTo(on(25, "09:00"));
        assertThat(next.isTomorrow()).isFalse();
        assertThat(at(MONDAY.plusDays(1), "20:00").opening().next().orElseThrow().isTomorrow())
                .isTrue();
    }

    @Test
    void onAFreeDayItIsClosedAtEveryHourButThoseAnnounced() {
        var free = MONDAY.plusDays(1);
        assertThat(at(free, "10:00").opening().isOpen()).isFalse();

        hall.tell(
                new ExtraSessionAnnounced(
                        free, LocalTime.of(9, 30), LocalTime.of(11, 0), List.of(), TestHall.CLERK));

        assertThat(at(free, "10:00").opening().isOpen()).isTrue();
        assertThat(at("20:00").opening().next().orElseThrow().at()).isEqualTo(on(24, "09:30"));
    }

    @Test
    void numbersAreGivenShortlyBeforeASessionAndNotAfterIt() {
        var item = TestHall.item("居民身份证补领");

        assertThat(at("08:29").obstacle(item)).contains(Obstacle.OUTSIDE_HOURS);
        assertThat(at("08:30").obstacle(item)).isEmpty();
        assertThat(at("17:30").obstacle(item)).contains(Obstacle.OUTSIDE_HOURS);
        assertThat(at("17:30").opening().nextNumbers().orElseThrow().at())
                .isEqualTo(on(25, "08:30"));
        assertThat(at("08:00").opening().nextNumbers().orElseThrow().at())
                .isEqualTo(on(23, "08:30"));
        assertThat(at("10:00").opening().nextNumbers()).isEmpty();
    }

    @Test
    void aLineSaysInItsLastHalfHourThatItStops() {
        assertThat(giving("11:29").stopsIn()).isEmpty();
        assertThat(giving("11:30").stopsIn()).hasValue(30);
        assertThat(giving("11:40").stopsIn()).hasValue(20);
        assertThat(giving("17:29").stopsIn()).hasValue(1);
        assertThat(giving("12:10").givesNow()).isFalse();
    }

    private Giving giving(String time) {
        return at(time).line(TestHall.item("居民身份证补领").line()).orElseThrow().giving();
    }

    @Test
    void whereNumbersAreGivenAtAnyHourNothingStops() {
        hall.tell(new Configured(hall(IssuingRule.always())));

        assertThat(giving("17:29")).isEqualTo(Giving.ALWAYS);
        assertThat(at("23:00").obstacle(TestHall.item("居民身份证补领"))).isEmpty();
        assertThat(Offers.possible(at("23:00"))).contains(HomeKey.TAKE_NUMBER);
    }

    @Test
    void afterHoursTheHomeScreenSaysWhatIsPossible() {
        var night = at("23:00").withProvince(Link.LIVE);
        var home = new KioskState.Home(Visitor.GUEST, new Lookup.Found(List.of()));

        assertThat(Offers.possible(night))
                .contains(HomeKey.BOOKING, HomeKey.CASES, HomeKey.PAY, HomeKey.CERTIFICATES)
                .doesNotContain(HomeKey.TAKE_NUMBER);
        assertThat(Offers.possible(at("23:00"))).doesNotContain(HomeKey.PAY);
        assertThat(Offers.of(night, home).getFirst().obstacle()).contains(Obstacle.OUTSIDE_HOURS);
    }

    @Test
    void staffAreThereWhileTheHallOrAWindowIsOpen() {
        assertThat(at("20:00").opening().isStaffed()).isTrue();

        hall.tell(new WindowClosed(TestHall.WINDOW, TestHall.CLERK));

        assertThat(at("20:00").opening().isStaffed()).isFalse();
        assertThat(at("10:00").opening().isStaffed()).isTrue();
        var room = new Machine(TestHall.KIOSK, new Assistance(true, "", ""));
        assertThat(at("10:00").of(room).opening().isStaffed()).isFalse();
    }
}
