package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.AppointmentRule.Early;
import cn.yimen.hall.config.AppointmentRule.Late;
import cn.yimen.hall.config.AppointmentRule.Missed;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.AppointmentEvent.AppointmentMissed;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.state.Appointment.Stage;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// 预约: a slot from 10:00 to 10:30, with a quarter of an hour of grace on both sides.
final class AppointmentTest {

    private static final AppointmentId BOOKING = new AppointmentId("YY-1");
    private static final Instant SLOT = Sample.MORNING.plus(Duration.ofHours(1));
    private static final Instant END = SLOT.plus(Duration.ofMinutes(30));

    private final Desk desk = new Desk();

    @Test
    void aBookingIsRecordedOnceAndNeverAsAnother() {
        desk.does(booking(SLOT));
        desk.already(booking(SLOT));
        desk.does(new CancelAppointment(BOOKING, "改期"));
        desk.already(new CancelAppointment(BOOKING, "改期"));
        desk.already(booking(SLOT));
        desk.refuses(checkIn(1, Sample.WANG), Refusal.APPOINTMENT_OVER);
        desk.refuses(
                new CancelAppointment(new AppointmentId("YY-2"), ""), Refusal.UNKNOWN_APPOINTMENT);
    }

    @Test
    void aBookingIsMovedUntilItsHolderHasCome() {
        desk.does(booking(SLOT));
        desk.does(booking(SLOT.plusSeconds(60)));
        desk.already(booking(SLOT.plusSeconds(60)));
        desk.refuses(
                new RecordAppointment(
                        BOOKING, List.of(Sample.code("B")), SLOT, END, Optional.empty()),
                Refusal.APPOINTMENT_OVER);
        desk.does(checkIn(1, Sample.WANG));
        desk.refuses(booking(SLOT), Refusal.APPOINTMENT_OVER);
    }

    @Test
    void nonsenseAndThePastAreNoBookings() {
        desk.refuses(booking(Sample.MORNING.minus(Duration.ofDays(1))), Refusal.TOO_LATE);
        desk.refuses(booking(Instant.MAX.minusSeconds(9999)), Refusal.INVALID);
        desk.refuses(booking(Instant.MIN.plusSeconds(9999)), Refusal.INVALID);
        desk.refuses(
                new RecordAppointment(
                        BOOKING, List.of(Sample.code("A")), END, SLOT, Optional.empty()),
                Refusal.INVALID);
    }

    @Test
    void whoIsOnTimeCountsAsHavingWaitedForTheHeadStart() {
        desk.does(booking(SLOT));
        desk.now = SLOT.plus(Duration.ofMinutes(5));
        desk.does(checkIn(1, Sample.WANG));
        assertThat(desk.at(1).priority()).isEqualTo(PriorityClass.APPOINTMENT);
        assertThat(desk.at(1).waitingSince()).isEqualTo(desk.now.minus(Duration.ofMinutes(30)));
        assertThat(desk.at(1).appointment()).contains(BOOKING);
        assertThat(desk.state.appointment(BOOKING).orElseThrow().stage())
                .isEqualTo(Stage.CHECKED_IN);
        desk.already(checkIn(1, Sample.WANG));
        assertThat(desk.decide(checkIn(2, Sample.WANG)))
                .isEqualTo(Decision.refused(Refusal.APPOINTMENT_OVER, Sample.ticket(1)));
    }

    @Test
    void whoIsEarlyIsRankedFromTheSlotOn() {
        desk.does(booking(SLOT));
        desk.does(checkIn(1, Sample.WANG));
        assertThat(desk.at(1).priority()).isEqualTo(PriorityClass.APPOINTMENT);
        assertThat(desk.at(1).waitingSince()).isEqualTo(SLOT.minus(Duration.ofMinutes(30)));
    }

    @Test
    void earlyAndLateMayBeRefusedOrWaitLikeEverybody() {
        var strict = with(Early.REFUSED, Late.REFUSED, Missed.KEPT);
        strict.does(booking(SLOT));
        strict.refuses(checkIn(1, Sample.WANG), Refusal.TOO_EARLY);
        strict.now = END.plus(Duration.ofMinutes(16));
        strict.ticks();
        strict.refuses(checkIn(1, Sample.WANG), Refusal.TOO_LATE);
        var mild = with(Early.ORDINARY, Late.ORDINARY, Missed.KEPT);
        mild.does(booking(SLOT));
        mild.does(checkIn(1, Sample.WANG));
        assertThat(mild.at(1).priority()).isEqualTo(PriorityClass.ORDINARY);
        assertThat(mild.at(1).waitingSince()).isEqualTo(mild.now);
    }

    @Test
    void whoNeverComesIsMissedOnceAndMayStillComeOrNotAsTheHallSays() {
        desk.does(booking(SLOT));
        desk.now = END.plus(Duration.ofMinutes(15));
        assertThat(Ticks.due(desk.state, desk.now)).isEmpty();
        desk.now = desk.now.plusMillis(1);
        assertThat(Ticks.due(desk.state, desk.now)).containsExactly(new AppointmentMissed(BOOKING));
        desk.ticks();
        assertThat(Ticks.due(desk.state, desk.now)).isEmpty();
        desk.does(new CheckIn(Sample.ticket(1), BOOKING, Optional.empty()));
        assertThat(desk.at(1).priority()).isEqualTo(PriorityClass.ORDINARY);
        var ended = with(Early.FROM_SLOT, Late.ORDINARY, Missed.ENDED);
        ended.does(booking(SLOT));
        ended.now = desk.now;
        ended.ticks();
        ended.refuses(checkIn(1, Sample.WANG), Refusal.APPOINTMENT_OVER);
    }

    @Test
    void aNightThroughWhichNobodyWatchedEndsTheBookingsBeforeTheDayBegins() {
        desk.does(booking(SLOT));
        desk.now = desk.now.plus(Duration.ofDays(1));
        assertThat(Ticks.due(desk.state, desk.now))
                .containsExactly(
                        new AppointmentMissed(BOOKING), new DayOpened(Sample.DAY.plusDays(1)));
        desk.ticks();
        desk.refuses(checkIn(1, Sample.WANG), Refusal.UNKNOWN_APPOINTMENT);
    }

    @Test
    void aBookingOfALaterDayWaitsForItsDay() {
        desk.does(booking(SLOT.plus(Duration.ofDays(1))));
        desk.refuses(checkIn(1, Sample.WANG), Refusal.TOO_EARLY);
        desk.now = SLOT.plus(Duration.ofDays(1));
        desk.ticks();
        desk.does(checkIn(1, Sample.WANG));
    }

    @Test
    void anotherPersonsCardLearnsNothingOfABooking() {
        desk.does(booking(SLOT));
        desk.refuses(checkIn(1, Sample.LI), Refusal.UNKNOWN_APPOINTMENT);
        desk.does(checkIn(1, Sample.WANG));
    }

    @Test
    void whoWaitsAlreadyIsSentToThatNumberAndTheBookingStays() {
        desk.does(booking(SLOT));
        desk.does(Sample.take(1, "A", Sample.WANG));
        assertThat(desk.decide(checkIn(2, Sample.WANG)))
                .isEqualTo(Decision.refused(Refusal.LIVE_TICKET, Sample.ticket(1)));
        assertThat(desk.state.appointment(BOOKING).orElseThrow().stage()).isEqualTo(Stage.BOOKED);
        desk.does(new WithdrawTicket(Sample.ticket(1), "改用预约"));
        desk.does(new StopHall(Sample.CLERK, "演练"));
        desk.refuses(checkIn(2, Sample.WANG), Refusal.HALL_STOPPED);
    }

    @Test
    void aJammedPrinterDoesNotUseTheBookingUp() {
        desk.does(booking(SLOT));
        desk.does(checkIn(1, Sample.WANG));
        desk.does(new ReportPrint(Sample.ticket(1), PrintResult.NOT_PRINTED_UNSEEN, "JAM"));
        desk.does(checkIn(2, Sample.WANG));
        assertThat(desk.state.appointment(BOOKING).orElseThrow().ticket())
                .contains(Sample.ticket(2));
    }

    @Test
    void walkInsLeaveRoomForThoseWhoBooked() {
        var full = new Desk(new Layout().line("A", line -> Layout.limited(line, 2)).done());
        full.does(booking(SLOT));
        full.does(Sample.take(1, "A"));
        full.refuses(Sample.take(2, "A"), Refusal.CAPACITY_USED_UP);
        full.does(checkIn(3, Sample.WANG));
        full.refuses(Sample.take(2, "A"), Refusal.CAPACITY_USED_UP);
    }

    private static Desk with(Early early, Late late, Missed missed) {
        var rule = new AppointmentRule(15, 15, 30, early, late, missed);
        return new Desk(new Layout().appointments(rule).done());
    }

    private static RecordAppointment booking(Instant from) {
        return new RecordAppointment(
                BOOKING,
                List.of(Sample.code("A")),
                from,
                from.plus(Duration.ofMinutes(30)),
                Optional.of(Sample.WANG));
    }

    private static CheckIn checkIn(long ticket, Holder holder) {
        return new CheckIn(Sample.ticket(ticket), BOOKING, Optional.of(holder));
    }
}
