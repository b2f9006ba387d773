package cn.yimen.hall.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.StaffIssue;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.hall.wire.WireJson;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CountedDayTest {

    private final CountedHall hall = new CountedHall();

    @Test
    void whoIsPassedAndComesBackIsNotAbandonedAndWaitedUntilTheFirstCall() {
        hall.join(1, CountedHall.A);
        hall.after(5);
        hall.call(1, CountedHall.ONE);
        hall.tell(new Passed(CountedHall.id(1), CountedHall.ONE, CountedHall.CLERK, 1));
        assertThat(hall.today().hall().abandonedShare()).isEqualTo(1);
        hall.after(30);
        hall.tell(new Rejoined(CountedHall.id(1), 3));
        hall.serve(1, CountedHall.ONE, 6);
        assertThat(hall.today().hall().abandoned()).isZero();
        assertThat(hall.today().hall().waits()).isEqualTo(new Times(1, 300, 300, 300, 300));
    }

    @Test
    void aNumberThatNobodyHoldsIsNotIssued() {
        hall.reserve(1, CountedHall.A, Optional.empty());
        hall.tell(new NotPrinted(CountedHall.id(1), CountedHall.KIOSK, "paper-out", false));
        hall.reserve(2, CountedHall.A, Optional.of(new StaffIssue(CountedHall.CLERK, "证件消磁")));
        hall.tell(new Printed(CountedHall.id(2), CountedHall.KIOSK));
        assertThat(hall.today().hall().issued()).isEqualTo(1);
        assertThat(hall.today().hall().byStaff()).isEqualTo(1);
        assertThat(hall.today().hall().abandoned()).isZero();
    }

    @Test
    void ratingsAreCountedByLevel() {
        hall.join(1, CountedHall.A);
        hall.serve(1, CountedHall.ONE, 5);
        hall.join(2, CountedHall.A);
        hall.serve(2, CountedHall.ONE, 5);
        hall.tell(new Rated(CountedHall.id(1), 5, List.of(), CountedHall.KIOSK));
        hall.tell(new Rated(CountedHall.id(2), 2, List.of(), CountedHall.KIOSK));
        assertThat(hall.today().hall().ratings()).containsExactly(0, 1, 0, 0, 1);
        assertThat(hall.today().hall().satisfiedShare()).isEqualTo(0.5);
    }

    @Test
    void theNextDayClosesTheDayWithoutLosingARow() {
        for (int n = 1; n <= 5; n++) {
            hall.join(n, CountedHall.A);
        }
        hall.serve(1, CountedHall.ONE, 5);
        hall.call(2, CountedHall.ONE);
        hall.tell(new ServingStarted(CountedHall.id(2), CountedHall.ONE, CountedHall.CLERK));
        hall.after(16 * 60);
        hall.tell(new DayOpened(CountedHall.MONDAY.plusDays(1)));
        var closed = hall.statistics.closed().orElseThrow();
        assertThat(closed.day()).isEqualTo(CountedHall.MONDAY);
        assertThat(closed.isOver()).isTrue();
        assertThat(closed.hall().issued()).isEqualTo(5);
        assertThat(closed.hall().served() + closed.hall().abandoned()).isEqualTo(5);
        assertThat(closed.hall().waiting()).isZero();
        assertThat(hall.today().hall().issued()).isZero();
        hall.tell(new WindowOpened(CountedHall.ONE, CountedHall.CLERK));
        assertThat(hall.statistics.closed()).isEmpty();
    }

    @Test
    void everyTableHasEveryStepOnce() {
        for (int n = 1; n <= 6; n++) {
            hall.join(n, n % 2 == 0 ? CountedHall.A : CountedHall.B);
            hall.after(25);
        }
        hall.serve(2, CountedHall.ONE, 5);
        hall.serve(1, CountedHall.FIVE, 5);
        assertThat(total(hall.today().lines())).isEqualTo(6);
        assertThat(total(hall.today().hours())).isEqualTo(6);
        assertThat(hall.today().hours()).extracting(DayFigures.Row::key).contains("08", "09", "10");
        assertThat(total(hall.today().windows())).isEqualTo(2);
    }

    private static int total(List<DayFigures.Row> rows) {
        return rows.stream().mapToInt(row -> row.figures().issued()).sum();
    }

    @Test
    void whatPeopleWereToldIsJudgedByTheirRealWait() {
        hall.tell(new WindowOpened(CountedHall.ONE, CountedHall.CLERK));
        hall.join(1, CountedHall.A);
        hall.call(1, CountedHall.ONE);
        hall.join(2, CountedHall.A);
        hall.after(120);
        hall.tell(new Passed(CountedHall.id(1), CountedHall.ONE, CountedHall.CLERK, 1));
        hall.call(2, CountedHall.ONE);
        var score = hall.today().toldByAll();
        assertThat(score.told()).isEqualTo(2);
        assertThat(score.tooShort()).isEqualTo(1);
        assertThat(score.within()).isEqualTo(1);
        assertThat(score.meanErrorSeconds()).isGreaterThan(1800);
    }

    @Test
    void theUsualIsTheMedianOfTheSameWeekdays() {
        var days = new TreeMap<LocalDate, DayFigures>();
        for (int week = 0; week < 4; week++) {
            for (int n = 1; n <= 2 + week * week; n++) {
                hall.join(n, CountedHall.A);
            }
            hall.after(7 * 24 * 60);
            hall.tell(new DayOpened(CountedHall.MONDAY.plusWeeks(week + 1)));
            hall.statistics.closed().ifPresent(day -> days.put(day.day(), day));
        }
        var report = DayReport.of(hall.today(), days);
        assertThat(days).hasSize(4);
        assertThat(report.usual().orElseThrow().issued()).isEqualTo((3 + 6) / 2.0);
        assertThat(report.yesterday().orElseThrow().issued()).isEqualTo(11);
        assertThat(report.today().issued()).isZero();
    }

    @Test
    void theFiguresSurviveTheirJourneyAsJson() throws Exception {
        hall.tell(new WindowOpened(CountedHall.ONE, CountedHall.CLERK));
        hall.join(1, CountedHall.A);
        hall.serve(1, CountedHall.ONE, 5);
        var json = WireJson.write(hall.today());
        assertThat(WireJson.read(json, DayFigures.class)).isEqualTo(hall.today());
    }

    @Test
    void waitsAreKeptByLineAndHalfHourAndAreUsualFromFourDaysOn() {
        var days = new TreeMap<LocalDate, DayFigures>();
        for (int week = 0; week < 4; week++) {
            assertThat(UsualWaits.of(CountedHall.MONDAY.plusWeeks(week), days).lines()).isEmpty();
            hall.join(1, CountedHall.A);
            hall.after(4 + week);
            hall.serve(1, CountedHall.ONE, 5);
            hall.after(7 * 24 * 60 - 9 - week);
            hall.tell(new DayOpened(CountedHall.MONDAY.plusWeeks(week + 1)));
            hall.statistics.closed().ifPresent(day -> days.put(day.day(), day));
        }
        assertThat(days.firstEntry().getValue().turns().orElseThrow())
                .containsExactly(new LineTurn("A", LocalTime.of(8, 30), 1, 240));
        var usual = UsualWaits.of(CountedHall.MONDAY.plusWeeks(4).minusDays(5), days);
        assertThat(usual.lines())
                .as("of the week that comes, whatever day it is")
                .isEqualTo(UsualWaits.of(CountedHall.MONDAY.plusWeeks(4), days).lines());
        var noon = LocalTime.of(12, 0);
        assertThat(usual.minutes(CountedHall.A, DayOfWeek.MONDAY, noon)).isEmpty();
        assertThat(usual.minutes(CountedHall.A, DayOfWeek.TUESDAY, LocalTime.of(8, 59))).isEmpty();
        assertThat(usual.minutes(CountedHall.A, DayOfWeek.MONDAY, LocalTime.of(8, 59))).hasValue(6);
    }
}
