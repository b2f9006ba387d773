package cn.yimen.hall.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A line in which somebody waits and that no open window serves.
final class UnservedTest {

    private static final LineId LINE = new LineId("C");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /// Half past nine on a working day.
    private static final Instant HALF_PAST = Instant.parse("2026-11-24T01:30:00Z");

    private final HallConfig config = DemoHall.config();
    private HallState hall = HallState.empty();
    private AlarmBook book = AlarmBook.empty();

    @BeforeEach
    void opens() {
        tell(new Configured(config), HALF_PAST.minusSeconds(3_600));
        tell(new DayOpened(DAY), HALF_PAST.minusSeconds(3_600));
        comes(HALF_PAST);
    }

    @Test
    void itAlarmsAfterAMinuteAndIsRedAfterTen() {
        assertThat(level(59)).isEmpty();
        assertThat(level(60)).contains(Level.YELLOW);
        assertThat(level(300)).contains(Level.ORANGE);
        assertThat(level(600)).contains(Level.RED);
        assertThat(alarm(600).orElseThrow().story())
                .first()
                .isEqualTo(Fact.of(Fact.Kind.NO_OPEN_WINDOW, "C", 10, HALF_PAST));
    }

    @Test
    void anOpenWindowEndsIt() {
        assertThat(level(600)).contains(Level.RED);
        var window = config.windowsOf(LINE).getFirst().id();
        tell(new WindowOpened(window, CLERK), HALF_PAST.plusSeconds(601));
        assertThat(level(602)).isEmpty();
        assertThat(level(690)).as("open for longer than a minute").isEmpty();
        tell(new WindowClosed(window, CLERK), HALF_PAST.plusSeconds(700));
        assertThat(level(740)).as("counted anew from the moment it closed").isEmpty();
        assertThat(level(761)).contains(Level.YELLOW);
    }

    @Test
    void beforeOpeningAndAtLunchNobodyIsToServe() {
        var lunch = Instant.parse("2026-11-24T04:30:00Z").getEpochSecond();
        assertThat(level(lunch - HALF_PAST.getEpochSecond())).isEmpty();
        var after = Instant.parse("2026-11-24T05:30:00Z").getEpochSecond();
        assertThat(level(after - HALF_PAST.getEpochSecond() + 60)).isPresent();
    }

    @Test
    void theHallSaysHowLong() {
        var own = new Unserved(0, 2, 4);
        var saturation = WatchRule.usual(AlarmKind.SATURATION);
        assertThat(own.saturation(0, saturation)).isEqualTo(saturation.yellow());
        assertThat(own.saturation(4, saturation)).isEqualTo(saturation.red());
    }

    private Optional<Level> level(long seconds) {
        return alarm(seconds).map(Alarm::level);
    }

    private Optional<Alarm> alarm(long seconds) {
        var now = HALF_PAST.plusSeconds(seconds);
        var readings = new Readings(new HallFigures(hall, config, Optional.empty(), now));
        book = book.next(readings.all(), readings.gone(), config.watching(), now);
        return book.alarms(Map.of(), config.watching(), now).stream()
                .filter(each -> each.kind() == AlarmKind.SATURATION)
                .findFirst();
    }

    private void comes(Instant at) {
        var id = new TicketId(new UUID(7, 1));
        var kiosk = new DeviceId("K1");
        tell(
                new Reserved(
                        id,
                        DAY,
                        LINE,
                        new TicketNumber("C", 1, 3),
                        List.of(),
                        PriorityClass.ORDINARY,
                        IdentityKind.NONE,
                        Optional.empty(),
                        kiosk,
                        "T1"),
                at);
        tell(new Printed(id, kiosk), at);
    }

    private void tell(HallEvent event, Instant at) {
        hall = hall.apply(new Recorded(hall.seq() + 1, at, event));
    }
}
