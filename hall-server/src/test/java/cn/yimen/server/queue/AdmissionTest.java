package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.config.Segment;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.wire.ExtraHours.AnnounceSession;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.ReopenLine;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When a line gives a number and when not: the hall opens at nine, and it is nine.
final class AdmissionTest {

    private static final LineId A = new LineId("A");
    private static final IssuingRule IN_HOURS = new IssuingRule(true, 30, false, 0);

    private final Desk desk = new Desk(new Layout().issuing(IN_HOURS).done());

    @Test
    void numbersAreGivenFromShortlyBeforeTheSessionUntilItsEnd() {
        at(desk, 8, 29);
        desk.refuses(Sample.take(1, "A"), Refusal.OUTSIDE_HOURS);
        at(desk, 8, 30);
        desk.does(Sample.take(1, "A"));
        at(desk, 17, 0);
        desk.refuses(Sample.take(2, "A"), Refusal.OUTSIDE_HOURS);
    }

    @Test
    void aHolidayGivesNoneAndAnExtraSessionGivesSome() {
        var monday = new Calendar(Set.of(DayOfWeek.MONDAY), Set.of(Sample.DAY), Set.of());
        var closed = new Desk(new Layout().issuing(IN_HOURS).calendar(monday).done());
        closed.refuses(Sample.take(1, "A"), Refusal.OUTSIDE_HOURS);
        closed.does(session(9, 12, A));
        closed.already(session(9, 12, A));
        closed.does(Sample.take(1, "A"));
        closed.refuses(Sample.take(2, "B"), Refusal.OUTSIDE_HOURS);
        closed.refuses(session(12, 9, A), Refusal.INVALID);
        closed.refuses(session(9, 12, new LineId("X")), Refusal.UNKNOWN_LINE);
    }

    @Test
    void anExtraDayOfWorkIsAWorkday() {
        var extra = new Calendar(Set.of(DayOfWeek.SUNDAY), Set.of(), Set.of(Sample.DAY));
        new Desk(new Layout().issuing(IN_HOURS).calendar(extra).done()).does(Sample.take(1, "A"));
    }

    @Test
    void aSegmentGivesItsOwnNumbersAndNoMore() {
        var morning = new Segment(LocalTime.of(9, 0), LocalTime.of(10, 0), 2);
        var later = new Segment(LocalTime.of(10, 0), LocalTime.of(11, 0), 1);
        var segmented =
                new Desk(
                        new Layout()
                                .issuing(IN_HOURS)
                                .line("A", line -> Layout.limited(line, 0, morning, later))
                                .done());
        segmented.does(Sample.take(1, "A"));
        segmented.does(Sample.take(2, "A"));
        segmented.refuses(Sample.take(3, "A"), Refusal.CAPACITY_USED_UP);
        at(segmented, 10, 0);
        segmented.does(Sample.take(3, "A"));
        segmented.refuses(Sample.take(4, "A"), Refusal.CAPACITY_USED_UP);
        at(segmented, 11, 0);
        segmented.refuses(Sample.take(4, "A"), Refusal.OUTSIDE_HOURS);
    }

    @Test
    void aNumberThatNobodyEverHeldUsesNothingUp() {
        var one = new IssuingRule(false, 0, false, 1);
        var limited =
                new Desk(
                        new Layout()
                                .issuing(one)
                                .line("A", line -> Layout.limited(line, 1))
                                .done());
        limited.does(Sample.take(1, "A", Sample.WANG));
        limited.does(new ReportPrint(Sample.ticket(1), PrintResult.NOT_PRINTED_UNSEEN, "JAM"));
        limited.does(Sample.take(2, "A", Sample.WANG));
    }

    @Test
    void aPersonGetsOnlySoManyNumbersOfALineInADay() {
        var two = new Desk(new Layout().issuing(new IssuingRule(false, 0, false, 2)).done());
        for (int n = 1; n <= 2; n++) {
            two.does(Sample.take(n, "A", Sample.WANG));
            two.does(new WithdrawTicket(Sample.ticket(n), "走了"));
        }
        two.refuses(Sample.take(3, "A", Sample.WANG), Refusal.TOO_MANY_NUMBERS);
        two.does(Sample.take(3, "B", Sample.WANG));
        two.does(Sample.take(4, "A", Sample.LI));
        two.does(staff(5, "A", Optional.of(Sample.WANG), PriorityClass.ORDINARY));
    }

    @Test
    void aLineStopsWhenThoseWhoWaitFillTheDay() {
        var whileServable =
                new Desk(new Layout().issuing(new IssuingRule(false, 0, true, 0)).done());
        at(whileServable, 16, 0);
        whileServable.opens();
        int given = 0;
        while (given < 40
                && whileServable.decide(Sample.take(given + 1, "A")) instanceof Decision.Events) {
            given++;
            whileServable.does(new ReportPrint(Sample.ticket(given), PrintResult.PRINTED, ""));
        }
        assertThat(given).isBetween(5, 20);
        whileServable.refuses(Sample.take(50, "A"), Refusal.DAY_IS_FULL);
        whileServable.does(staff(50, "A", Optional.empty(), PriorityClass.ORDINARY));
    }

    @Test
    void aClosedLineGivesNothingUntilItIsReopened() {
        desk.does(new CloseLine(A, Sample.CLERK, "今日号已满"));
        desk.already(new CloseLine(A, Sample.CLERK, "今日号已满"));
        desk.refuses(Sample.take(1, "A"), Refusal.LINE_CLOSED);
        desk.does(staff(9, "A", Optional.empty(), PriorityClass.ORDINARY));
        desk.does(new ReopenLine(A, Sample.CLERK));
        desk.already(new ReopenLine(A, Sample.CLERK));
        desk.does(Sample.take(1, "A"));
        desk.refuses(new CloseLine(new LineId("X"), Sample.CLERK, ""), Refusal.UNKNOWN_LINE);
    }

    @Test
    void aStoppedHallGivesNothingAtAll() {
        desk.does(new StopHall(Sample.CLERK, "演练"));
        desk.already(new StopHall(Sample.CLERK, "演练"));
        desk.refuses(Sample.take(1, "A"), Refusal.HALL_STOPPED);
        desk.refuses(staff(1, "A", Optional.empty(), PriorityClass.ORDINARY), Refusal.HALL_STOPPED);
        desk.does(new ResumeHall(Sample.CLERK));
        desk.already(new ResumeHall(Sample.CLERK));
        desk.does(Sample.take(1, "A"));
    }

    @Test
    void whatStaffGiveCarriesTheirNameTheirReasonAndTheProofTheySaw() {
        at(desk, 20, 0);
        desk.does(staff(1, "A", Optional.empty(), PriorityClass.SOLDIER));
        assertThat(desk.at(1).priority()).isEqualTo(PriorityClass.SOLDIER);
        assertThat(desk.at(1).identity()).isEqualTo(IdentityKind.STAFF);
        desk.does(staff(2, "A", Optional.of(Sample.LI), PriorityClass.ORDINARY));
        assertThat(desk.at(2).priority()).isEqualTo(PriorityClass.SENIOR);
        desk.refuses(
                staff(3, "A", Optional.of(Sample.LI), PriorityClass.ORDINARY), Refusal.LIVE_TICKET);
        desk.refuses(
                new IssueByStaff(
                        Sample.ticket(3),
                        List.of(Sample.code("A")),
                        Optional.empty(),
                        PriorityClass.ORDINARY,
                        Sample.CLERK,
                        " "),
                Refusal.INVALID);
    }

    private static void at(Desk desk, int hour, int minute) {
        desk.now = Sample.MORNING.plus(Duration.ofMinutes((hour - 9) * 60L + minute));
    }

    private static AnnounceSession session(int from, int to, LineId line) {
        return new AnnounceSession(
                Sample.DAY,
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                List.of(line),
                Sample.CLERK);
    }

    private static IssueByStaff staff(
            long ticket, String line, Optional<Holder> holder, PriorityClass priority) {
        return new IssueByStaff(
                Sample.ticket(ticket),
                List.of(Sample.code(line)),
                holder,
                priority,
                Sample.CLERK,
                "未带证件");
    }
}
