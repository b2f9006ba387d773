package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.state.NumberLease;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Numbers in the hands of kiosks, and what becomes of them.
final class LeaseTest {

    private static final LineId A = new LineId("A");
    private static final DeviceId OTHER = new DeviceId("K2");
    private static final DeviceId STRANGER = new DeviceId("K9");

    private final Desk desk =
            new Desk(
                    new Layout()
                            .kiosks(new Kiosk(Sample.KIOSK, "K1", 10), new Kiosk(OTHER, "K2", 4))
                            .line("A", line -> Layout.lending(line, 3))
                            .line("B", line -> Layout.lending(line, 0))
                            .done());

    @Test
    void theLinesOwnNumbersJumpOverWhatIsLent() {
        desk.does(new LeaseNumbers(A, Sample.DAY));
        assertThat(leases()).containsExactly(lease(Sample.KIOSK, Sample.DAY, 3, 12));
        assertThat(desk.issues(1, "A").number().ordinal()).isEqualTo(1);
        assertThat(desk.issues(2, "A").number().ordinal()).isEqualTo(2);
        assertThat(desk.issues(3, "A").number().ordinal()).isEqualTo(13);
    }

    @Test
    void blocksNeverOverlapAndBeginBehindWhatWasGiven() {
        for (int n = 1; n <= 5; n++) {
            desk.issues(n, "A");
        }
        desk.does(new LeaseNumbers(A, Sample.DAY));
        desk.decide(OTHER, new LeaseNumbers(A, Sample.DAY));
        desk.does(new LeaseNumbers(A, Sample.DAY.plusDays(1)));
        assertThat(leases())
                .containsExactly(
                        lease(Sample.KIOSK, Sample.DAY, 6, 15),
                        lease(OTHER, Sample.DAY, 16, 19),
                        lease(Sample.KIOSK, Sample.DAY.plusDays(1), 3, 12));
    }

    @Test
    void tomorrowsBlocksOutliveTheNight() {
        desk.does(new LeaseNumbers(A, Sample.DAY));
        desk.does(new LeaseNumbers(A, Sample.DAY.plusDays(1)));
        nextDay();
        assertThat(leases()).containsExactly(lease(Sample.KIOSK, Sample.DAY.plusDays(1), 3, 12));
    }

    @Test
    void aKioskHoldsTwoBlocksAndGetsAnotherWhenOneIsUsedUp() {
        desk.decide(OTHER, new LeaseNumbers(A, Sample.DAY));
        desk.decide(OTHER, new LeaseNumbers(A, Sample.DAY));
        assertThat(desk.decide(OTHER, new LeaseNumbers(A, Sample.DAY)))
                .isEqualTo(Decision.refused(Refusal.NO_LEASE));
        for (int ordinal = 3; ordinal <= 6; ordinal++) {
            desk.decide(OTHER, handOver(100 + ordinal, new TicketNumber("A", ordinal, 3)));
        }
        desk.decide(OTHER, new LeaseNumbers(A, Sample.DAY));
        assertThat(leases()).endsWith(lease(OTHER, Sample.DAY, 11, 14)).hasSize(3);
    }

    @Test
    void onlyKnownKiosksGetNumbersOfLinesThatLendThemAndNotForAnyDay() {
        assertThat(desk.decide(STRANGER, new LeaseNumbers(A, Sample.DAY)))
                .isEqualTo(Decision.refused(Refusal.NO_LEASE));
        desk.refuses(new LeaseNumbers(new LineId("B"), Sample.DAY), Refusal.NO_LEASE);
        desk.refuses(new LeaseNumbers(new LineId("X"), Sample.DAY), Refusal.UNKNOWN_LINE);
        desk.refuses(new LeaseNumbers(A, Sample.DAY.minusDays(1)), Refusal.NO_LEASE);
        desk.refuses(new LeaseNumbers(A, Sample.DAY.plusDays(8)), Refusal.NO_LEASE);
        desk.does(new LeaseNumbers(A, Sample.DAY.plusDays(7)));
    }

    @Test
    void whatAKioskGaveAloneTakesItsPlaceByTheTimeOfIssue() {
        desk.does(new LeaseNumbers(A, Sample.DAY));
        desk.issues(1, "A");
        desk.now = desk.now.plus(Duration.ofMinutes(10));
        desk.issues(2, "A");
        desk.does(handOver(3, new TicketNumber("A", 3, 3)));
        assertThat(desk.state.waitingIn(A))
                .extracting(ticket -> ticket.number().text())
                .containsExactly("A001", "A003", "A002");
        assertThat(desk.at(3).issuedAt()).isEqualTo(Sample.MORNING.plusSeconds(60));
        assertThat(desk.at(3).paper()).isEqualTo(PaperState.PRINTED);
        desk.already(handOver(3, new TicketNumber("A", 3, 3)));
    }

    @Test
    void aKioskHandsOverOnlyWhatIsItsOwnAndEachNumberOnce() {
        desk.does(new LeaseNumbers(A, Sample.DAY));
        desk.issues(1, "A");
        desk.refuses(handOver(2, new TicketNumber("A", 1, 3)), Refusal.NOT_YOUR_NUMBER);
        desk.refuses(handOver(2, new TicketNumber("A", 40, 3)), Refusal.NOT_YOUR_NUMBER);
        desk.refuses(handOver(2, new TicketNumber("B", 3, 3)), Refusal.NOT_YOUR_NUMBER);
        desk.refuses(handOver(2, new TicketNumber("K2-", 1, 3)), Refusal.NOT_YOUR_NUMBER);
        assertThat(desk.decide(OTHER, handOver(2, new TicketNumber("A", 3, 3))))
                .isEqualTo(Decision.refused(Refusal.NOT_YOUR_NUMBER));
        desk.does(handOver(2, new TicketNumber("A", 3, 3)));
        desk.refuses(handOver(4, new TicketNumber("A", 3, 3)), Refusal.NOT_YOUR_NUMBER);
        desk.does(handOver(5, new TicketNumber("K1-", 1, 3)));
        desk.refuses(handOver(6, new TicketNumber("K1-", 1, 3)), Refusal.NOT_YOUR_NUMBER);
    }

    @Test
    void neitherAStopNorALiveTicketIsInTheWayOfWhoHasPaper() {
        desk.does(Sample.take(1, "A", Sample.WANG));
        desk.does(new StopHall(Sample.CLERK, "演练"));
        desk.does(
                new HandOver(
                        Sample.ticket(2),
                        Sample.DAY,
                        new TicketNumber("K1-", 1, 3),
                        List.of(Sample.code("A")),
                        Optional.of(Sample.WANG),
                        Sample.MORNING,
                        PrintResult.PRINTED,
                        ""));
        assertThat(desk.stage(2)).isEqualTo(TicketStage.WAITING);
    }

    @Test
    void anImpossibleTimeOfIssueIsPutIntoItsDay() {
        var start = Sample.DAY.atStartOfDay(Sample.config().zone()).toInstant();
        desk.does(handOver(1, Instant.MIN));
        desk.does(handOver(2, Instant.MAX));
        assertThat(desk.at(1).issuedAt()).isEqualTo(start);
        assertThat(desk.at(2).issuedAt()).isEqualTo(desk.now);
    }

    @Test
    void yesterdaysNumbersAreRecordedAndDoNotAppearToday() {
        nextDay();
        desk.does(handOver(1, new TicketNumber("A", 5, 3)));
        assertThat(desk.state.tickets()).isEmpty();
        assertThat(desk.state.line(A).lastOrdinal()).isZero();
        desk.refuses(handOver(2, Sample.DAY.plusDays(2)), Refusal.INVALID);
        desk.refuses(handOver(2, Sample.DAY.minusDays(60)), Refusal.INVALID);
    }

    private void nextDay() {
        desk.now = desk.now.plus(Duration.ofDays(1));
        desk.ticks();
    }

    private List<NumberLease> leases() {
        return desk.state.special().leases();
    }

    private static NumberLease lease(DeviceId device, LocalDate day, int from, int to) {
        return new NumberLease(device, A, day, from, to);
    }

    private static HandOver handOver(long ticket, TicketNumber number) {
        return handOver(ticket, Sample.DAY, number, Sample.MORNING.plusSeconds(60));
    }

    private static HandOver handOver(long ticket, Instant issuedAt) {
        var number = new TicketNumber("K1-", (int) ticket, 3);
        return handOver(ticket, Sample.DAY, number, issuedAt);
    }

    private static HandOver handOver(long ticket, LocalDate day) {
        return handOver(ticket, day, new TicketNumber("K1-", 1, 3), Sample.MORNING);
    }

    private static HandOver handOver(
            long ticket, LocalDate day, TicketNumber number, Instant issuedAt) {
        return new HandOver(
                Sample.ticket(ticket),
                day,
                number,
                List.of(Sample.code("A")),
                Optional.empty(),
                issuedAt,
                PrintResult.PRINTED,
                "");
    }
}
