package cn.yimen.system.boards;

import cn.yimen.hall.config.Window;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// The demo's hall on a virtual clock, second by second: people come, are called and are served
/// from nine to five. Used by one thread.
final class PlayedDay {

    private static final ClerkId CLERK = new ClerkId("0317");
    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final int SECONDS_A_CALL = 14;
    private static final int MOST_WAITING = 40;

    private final ZoneId zone = DemoHall.config().zone();
    private final SplittableRandom random;
    private final List<Recorded> fresh = new ArrayList<>();
    private HallState state = HallState.empty();
    private Instant now;
    private long tickets;

    PlayedDay(long seed, LocalDate day) {
        random = new SplittableRandom(seed);
        now = day.atTime(OPENS).atZone(zone).toInstant();
        tell(new Configured(DemoHall.config()));
        tell(new DayOpened(day));
        DemoHall.config().windows().forEach(window -> tell(new WindowOpened(window.id(), CLERK)));
    }

    HallState state() {
        return state;
    }

    Instant now() {
        return now;
    }

    /// What has happened since this was asked last.
    List<Recorded> fresh() {
        var all = List.copyOf(fresh);
        fresh.clear();
        return all;
    }

    void second() {
        now = now.plusSeconds(1);
        var here = now.atZone(zone);
        if (!state.day().equals(Optional.of(here.toLocalDate()))) {
            tell(new DayOpened(here.toLocalDate()));
        }
        boolean works = !here.toLocalTime().isBefore(OPENS) && here.toLocalTime().isBefore(CLOSES);
        if (works && random.nextInt(SECONDS_A_CALL - 2) == 0) {
            come();
        }
        if (works && random.nextInt(SECONDS_A_CALL) == 0) {
            call();
        }
    }

    private void come() {
        var lines = DemoHall.config().lines();
        var line = lines.get(random.nextInt(lines.size()));
        if (state.waitingCount(line.id()) >= MOST_WAITING) {
            return;
        }
        int ordinal = state.line(line.id()).lastOrdinal() + 1;
        var id = new TicketId(new UUID(1, ++tickets));
        tell(
                new Reserved(
                        id,
                        state.day().orElseThrow(),
                        line.id(),
                        new TicketNumber(line.prefix(), ordinal, line.width()),
                        List.of(),
                        PriorityClass.ORDINARY,
                        IdentityKind.RESIDENT_CARD,
                        Optional.empty(),
                        KIOSK,
                        "T" + tickets));
        tell(new Printed(id, KIOSK));
    }

    private void call() {
        var windows = DemoHall.config().windows();
        var window = windows.get(random.nextInt(windows.size()));
        finish(window);
        first(window)
                .ifPresent(next -> {
                    var reason =
                            new CallReason(
                                    PriorityClass.ORDINARY, 60, List.of(), 3, Optional.empty());
                    tell(new Called(next.id(), window.id(), CLERK, reason));
                });
    }

    private void finish(Window window) {
        state.window(window.id())
                .current()
                .ifPresent(ticket -> {
                    tell(new ServingStarted(ticket, window.id(), CLERK));
                    tell(new Finished(ticket, window.id(), CLERK));
                });
    }

    private Optional<Ticket> first(Window window) {
        for (LineId line : window.lines()) {
            var waiting = state.waitingIn(line);
            if (!waiting.isEmpty()) {
                return Optional.of(waiting.getFirst());
            }
        }
        return Optional.empty();
    }

    private void tell(HallEvent event) {
        var recorded = new Recorded(state.seq() + 1, now, event);
        state = state.apply(recorded);
        fresh.add(recorded);
    }
}
