package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.Appointment.Stage;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Bookings that kiosks checked in while they were alone: a slot from 10:00 to 10:30.
final class OfflineCheckInTest {

    private static final AppointmentId BOOKING = new AppointmentId("YY-1");
    private static final LineId A = new LineId("A");
    private static final DeviceId OTHER = new DeviceId("K2");
    private static final Instant SLOT = Sample.MORNING.plus(Duration.ofHours(1));

    private static Desk desk() {
        var desk =
                new Desk(
                        new Layout()
                                .kiosks(
                                        new Kiosk(Sample.KIOSK, "K1", 10),
                                        new Kiosk(OTHER, "K2", 10))
                                .line("A", line -> line)
                                .done());
        desk.does(
                new RecordAppointment(
                        BOOKING,
                        List.of(Sample.code("A")),
                        SLOT,
                        SLOT.plus(Duration.ofMinutes(30)),
                        Optional.of(Sample.WANG)));
        desk.now = SLOT.plus(Duration.ofMinutes(40));
        return desk;
    }

    private static HandOver alone(long ticket, String series, Instant came) {
        return alone(ticket, series, came, Optional.of(Sample.WANG));
    }

    private static HandOver alone(
            long ticket, String series, Instant came, Optional<Holder> holder) {
        return new HandOver(
                Sample.ticket(ticket),
                Sample.DAY,
                new TicketNumber(series + "-", (int) ticket, 3),
                List.of(Sample.code("A")),
                holder,
                came,
                PrintResult.PRINTED,
                "",
                Optional.of(BOOKING));
    }

    private static Appointment booking(Desk desk) {
        return desk.state.appointment(BOOKING).orElseThrow();
    }

    private static TicketId holder(Desk desk) {
        return booking(desk).ticket().orElseThrow();
    }

    @Test
    void whoCameInTimeHasTheBookingsPlaceThoughTheServerHearsOfItLater() {
        var desk = desk();
        desk.does(alone(1, "K1", SLOT.plusSeconds(60)));
        assertThat(holder(desk)).isEqualTo(Sample.ticket(1));
        assertThat(desk.at(1).priority()).isEqualTo(PriorityClass.APPOINTMENT);
        assertThat(desk.at(1).waitingSince())
                .isEqualTo(SLOT.plusSeconds(60).minus(Duration.ofMinutes(30)));
    }

    @Test
    void ofTwoKiosksTheEarlierHasTheBookingWhicheverIsHeardFirst() {
        var early = alone(1, "K1", SLOT);
        var late = alone(2, "K2", SLOT.plusSeconds(1));
        var inOrder = desk();
        inOrder.decide(early);
        inOrder.decide(OTHER, late);
        var reversed = desk();
        reversed.decide(OTHER, late);
        reversed.decide(early);

        assertThat(holder(inOrder)).isEqualTo(Sample.ticket(1));
        assertThat(holder(reversed)).isEqualTo(Sample.ticket(1));
    }

    @Test
    void ofTwoInTheSameMillisecondTheSmallerNumberHasIt() {
        var desk = desk();
        desk.decide(OTHER, alone(2, "K2", SLOT));
        desk.decide(alone(1, "K1", SLOT));
        assertThat(holder(desk)).isEqualTo(Sample.ticket(1));
    }

    @Test
    void theOtherKeepsTheNumberThatIsOnPaperAndWaitsLikeEverybody() {
        var desk = desk();
        desk.decide(alone(1, "K1", SLOT));
        desk.decide(OTHER, alone(2, "K2", SLOT.plusSeconds(1)));
        assertThat(desk.at(2).priority()).isEqualTo(PriorityClass.ORDINARY);
        assertThat(desk.at(2).appointment()).isEmpty();
        assertThat(desk.state.waitingIn(A)).hasSize(2);
    }

    @Test
    void theDeskIsToldOfTheOtherWhicheverIsHeardFirst() {
        var early = alone(1, "K1", SLOT);
        var late = alone(2, "K2", SLOT.plusSeconds(1));
        var inOrder = desk();
        inOrder.does(early);
        assertThat(inOrder.at(1).note()).isEmpty();
        inOrder.decide(OTHER, late);
        var reversed = desk();
        reversed.decide(OTHER, late);
        reversed.does(early);
        for (var desk : List.of(inOrder, reversed)) {
            assertThat(desk.at(1).note()).isEmpty();
            assertThat(desk.at(2).note().orElseThrow().text())
                    .contains("YY-1", desk.at(1).number().toString());
        }
    }

    @Test
    void whoIsHandedOverTwiceUsedNothingTwice() {
        var desk = desk();
        desk.does(alone(1, "K1", SLOT));
        desk.decide(alone(1, "K1", SLOT));
        assertThat(desk.at(1).note()).isEmpty();
    }

    @Test
    void aBookingThatWasCheckedInAtTheServerAfterwardsGoesToWhoWasThereBefore() {
        var desk = desk();
        desk.does(new CheckIn(Sample.ticket(3), BOOKING, Optional.of(Sample.WANG))).prints(3);
        desk.decide(alone(1, "K1", SLOT));
        assertThat(holder(desk)).isEqualTo(Sample.ticket(1));
    }

    @Test
    void whoWasThereInTimeIsNotMissedThoughTheClockSaidSo() {
        var desk = desk();
        desk.now = SLOT.plus(Duration.ofHours(3));
        desk.ticks();
        assertThat(booking(desk).stage()).isEqualTo(Stage.MISSED);
        desk.does(alone(1, "K1", SLOT));
        assertThat(booking(desk).stage()).isEqualTo(Stage.CHECKED_IN);
        assertThat(desk.at(1).priority()).isEqualTo(PriorityClass.APPOINTMENT);
    }

    @Test
    void aBookingThatIsCancelledOrAnothersLeavesAnOrdinaryNumber() {
        var cancelled = desk();
        cancelled.does(new CancelAppointment(BOOKING, "改期"));
        cancelled.does(alone(1, "K1", SLOT));
        assertThat(cancelled.at(1).priority()).isEqualTo(PriorityClass.ORDINARY);
        assertThat(booking(cancelled).stage()).isEqualTo(Stage.CANCELLED);

        var strangers = desk();
        strangers.does(alone(1, "K1", SLOT, Optional.of(Sample.LI)));
        assertThat(strangers.at(1).appointment()).isEmpty();
        assertThat(booking(strangers).stage()).isEqualTo(Stage.BOOKED);
    }
}
