package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionAnnounced;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.hall.wire.ExtraHours.AnnounceSession;
import cn.yimen.hall.wire.ExtraHours.WithdrawSession;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// 加开时段 on a day on which the hall is closed otherwise: chosen, changed, and taken back.
final class ExtraHoursTest {

    private static final LineId A = new LineId("A");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final WithdrawSession WITHDRAW =
            new WithdrawSession(Sample.DAY, NINE, NOON, List.of(A), Sample.CLERK);

    private final Desk desk =
            new Desk(
                    new Layout()
                            .issuing(new IssuingRule(true, 30, false, 0))
                            .calendar(new Calendar(Set.of(), Set.of(Sample.DAY), Set.of()))
                            .done());

    @Test
    void itGivesAsManyNumbersAsItWasAnnouncedWith() {
        desk.does(announce(Optional.of(2)));
        desk.does(Sample.take(1, "A")).prints(1);
        desk.does(Sample.take(2, "A")).prints(2);
        desk.refuses(Sample.take(3, "A"), Refusal.CAPACITY_USED_UP);
        desk.does(announce(Optional.of(3)));
        desk.does(Sample.take(3, "A"));
        assertThat(desk.state.special().sessions())
                .extracting(ExtraSession::capacity)
                .containsExactly(Optional.of(3));
    }

    @Test
    void itCanBeTakenBackAndThenGivesNone() {
        desk.does(announce(Optional.empty())).does(WITHDRAW);
        desk.already(WITHDRAW);
        assertThat(desk.state.special().sessions()).isEmpty();
        desk.refuses(Sample.take(1, "A"), Refusal.OUTSIDE_HOURS);
    }

    @Test
    void whoBookedInItKeepsItFromBeingTakenBack() {
        var booking = new AppointmentId("YY-1");
        desk.does(announce(Optional.empty()));
        desk.does(book(booking));
        desk.refuses(WITHDRAW, Refusal.IN_USE);
        desk.does(new CancelAppointment(booking, "本人取消"));
        desk.does(WITHDRAW);
    }

    @Test
    void whoIsServedAnywayKeepsNothing() {
        var usual = new Desk(new Layout().issuing(new IssuingRule(true, 30, false, 0)).done());
        usual.does(announce(Optional.empty())).does(book(new AppointmentId("YY-1")));
        usual.does(WITHDRAW);
    }

    @Test
    void itsWindowsMustBeThereAndItsNumberSensible() {
        desk.refuses(
                new AnnounceSession(
                        Sample.DAY,
                        NINE,
                        NOON,
                        List.of(A),
                        Sample.CLERK,
                        Optional.of(List.of(new WindowId("99"))),
                        Optional.empty()),
                Refusal.UNKNOWN_WINDOW);
        desk.refuses(announce(Optional.of(0)), Refusal.INVALID);
    }

    @Test
    void whatOlderJournalsAnnouncedIsWithoutWindowsAndLimit() throws Exception {
        var older =
                "{\"type\":\"extra-session-announced\",\"day\":\"2026-11-23\",\"from\":\"18:00:00\","
                        + "\"to\":\"20:00:00\",\"lines\":[\"A\"],\"clerk\":\"0317\"}";
        assertThat(WireJson.read(older, HallEvent.class))
                .isInstanceOfSatisfying(
                        ExtraSessionAnnounced.class,
                        e -> {
                            assertThat(e.windows()).isEmpty();
                            assertThat(e.capacity()).isEmpty();
                        });
    }

    private static HallCommand announce(Optional<Integer> capacity) {
        return new AnnounceSession(
                Sample.DAY,
                NINE,
                NOON,
                List.of(A),
                Sample.CLERK,
                Optional.of(List.of(Sample.ONE)),
                capacity);
    }

    private static HallCommand book(AppointmentId booking) {
        var from = Sample.MORNING.plus(Duration.ofHours(1));
        return new RecordAppointment(
                booking,
                List.of(Sample.code("A")),
                from,
                from.plus(Duration.ofMinutes(30)),
                Optional.of(Sample.WANG));
    }
}
