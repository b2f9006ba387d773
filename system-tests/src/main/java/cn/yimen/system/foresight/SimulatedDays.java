package cn.yimen.system.foresight;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState.Mode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/// Days of a hall, from a seed: Poisson arrivals with a peak at nine to eleven, lognormal service
/// that is slower before noon and differs from day to day, a midday break, short breaks from which
/// clerks come back a little late, people who do not come when called, come back, or leave. Each
/// person and each clerk draws from a seed of their own, so that the same day with something done
/// otherwise ([Happening]) has the same people.
final class SimulatedDays {

    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final double NO_SHOW = 0.06;
    private static final double COMES_BACK = 0.4;
    private static final double LEAVES = 0.05;
    private static final double SENIOR = 0.1;
    private static final double SPREAD = 0.65;
    private static final double DAYS_DIFFER = 0.1;
    private static final double NOTICE_SECONDS = 4;

    private static final double SECONDS_OF_A = 330;
    private static final double SECONDS_OF_B = 430;

    /// Something that happens on a day without anybody of the hall having wished it.
    ///
    /// @param at on the next day that is lived
    record Happening(LocalTime at, HallEvent event) {}

    private record Wanted(Instant until, Duration length) {}

    private final Draws draws;
    private final double arrivalsDiffer;
    private final BiConsumer<Recorded, HallState> each;
    private final Agenda agenda = new Agenda();
    private final Map<WindowId, Wanted> wanted = new HashMap<>();
    private final Set<WindowId> ordered = new HashSet<>();
    private long people;
    private double dayLevel = 1;
    private LocalDate day = LocalDate.of(2026, 11, 1);
    private HallState state = HallState.empty();

    /// @param arrivalsDiffer how far days differ in how many come, as a share
    /// @param each hears of every event, with the state that it leads to
    SimulatedDays(long seed, double arrivalsDiffer, BiConsumer<Recorded, HallState> each) {
        draws = new Draws(seed);
        this.arrivalsDiffer = arrivalsDiffer;
        this.each = each;
        agenda.begin(at(LocalTime.MIDNIGHT));
        tell(new Configured(SimulatedHall.config()));
    }

    /// Lives through a day.
    ///
    /// @param later how many days after the last one
    void live(int later, List<Happening> others) {
        day = day.plusDays(later);
        agenda.begin(at(LocalTime.MIDNIGHT));
        wanted.clear();
        ordered.clear();
        tell(new DayOpened(day));
        var random = draws.begin(day);
        dayLevel = Math.exp(DAYS_DIFFER * random.nextGaussian());
        double crowd = Math.exp(arrivalsDiffer * random.nextGaussian());
        Arrivals.of(crowd, random).forEach(a -> agenda.on(at(a.at()), () -> join(a.line())));
        for (int window = 1; window <= SimulatedHall.WINDOWS; window++) {
            work(window, random);
        }
        others.forEach(other -> agenda.on(at(other.at()), () -> happens(other.event())));
        agenda.run();
        close();
    }

    /// A window that is opened or closed by order stays so: its clerk's own plans are over.
    private void happens(HallEvent event) {
        if (event instanceof WindowClosed e && state.window(e.window()).current().isPresent()) {
            agenda.after(NOTICE_SECONDS, () -> happens(event));
            return;
        }
        if (event instanceof WindowEvent e) {
            ordered.add(e.window());
        }
        tell(event);
        if (event instanceof WindowOpened opened) {
            free(opened.window());
        } else {
            wake();
        }
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(SimulatedHall.ZONE).toInstant();
    }

    private void tell(HallEvent event) {
        var recorded = new Recorded(state.seq() + 1, agenda.now(), event);
        state = state.apply(recorded);
        each.accept(recorded, state);
    }

    private void join(LineId line) {
        var id = new TicketId(new UUID(11, ++people));
        var random = draws.of(id);
        var priority = random.nextDouble() < SENIOR ? PriorityClass.SENIOR : PriorityClass.ORDINARY;
        var number = new TicketNumber(line.value(), state.line(line).lastOrdinal() + 1, 3);
        tell(
                new Reserved(
                        id,
                        day,
                        line,
                        number,
                        List.of(),
                        priority,
                        IdentityKind.NONE,
                        Optional.empty(),
                        KIOSK,
                        "T" + people));
        tell(new Printed(id, KIOSK));
        if (random.nextDouble() < LEAVES) {
            agenda.after(Draws.exponential(1800, random), () -> leave(id));
        }
        wake();
    }

    private void leave(TicketId id) {
        if (state.ticket(id).orElseThrow().stage() == TicketStage.WAITING) {
            tell(new Withdrawn(id, "弃号"));
        }
    }

    private void work(int window, RandomGenerator random) {
        var id = SimulatedHall.window(Integer.toString(window));
        var clerk = SimulatedHall.clerk(window);
        agenda.on(
                at(LocalTime.of(9, 0)).plusSeconds(random.nextInt(120)),
                () -> {
                    tell(new WindowOpened(id, clerk));
                    free(id);
                });
        agenda.on(at(LocalTime.NOON), () -> pause(id, Duration.ofMinutes(90)));
        agenda.on(at(LocalTime.of(9, 30)).plusSeconds(random.nextInt(7200)), () -> rest(id));
        agenda.on(at(LocalTime.of(14, 0)).plusSeconds(random.nextInt(10_000)), () -> rest(id));
    }

    private void rest(WindowId window) {
        pause(window, Duration.ofMinutes(10));
    }

    private void pause(WindowId window, Duration length) {
        if (state.window(window).mode() != Mode.OPEN || ordered.contains(window)) {
            return;
        }
        if (state.window(window).current().isPresent()) {
            wanted.put(window, new Wanted(agenda.now().plus(length), length));
            return;
        }
        wanted.remove(window);
        tell(new WindowPaused(window, clerk(window), "休息", Optional.of(agenda.now().plus(length))));
        agenda.on(
                agenda.now().plus(length).plusSeconds(draws.of(window).nextInt(180)),
                () -> back(window));
    }

    /// The clerk finishes whom they serve; a midday break still ends when it was to end.
    private void pause(WindowId window, Wanted wish) {
        boolean isShort = wish.length().compareTo(Duration.ofMinutes(15)) < 0;
        pause(window, isShort ? wish.length() : Duration.between(agenda.now(), wish.until()));
    }

    private void back(WindowId window) {
        if (ordered.contains(window)) {
            return;
        }
        tell(new WindowResumed(window, clerk(window)));
        free(window);
    }

    private ClerkId clerk(WindowId window) {
        return state.window(window)
                .clerk()
                .orElseGet(() -> SimulatedHall.clerk(Integer.parseInt(window.value())));
    }

    private void wake() {
        // a free clerk sees that somebody came
        state.config().orElseThrow().windows().forEach(w -> call(w.id()));
    }

    private void free(WindowId window) {
        var wish = wanted.get(window);
        if (wish != null && !ordered.contains(window)) {
            pause(window, wish);
        } else {
            agenda.after(
                    NOTICE_SECONDS + Draws.exponential(8, draws.of(window)), () -> call(window));
        }
    }

    private void call(WindowId window) {
        var standing = state.window(window);
        if (standing.mode() != Mode.OPEN || standing.current().isPresent()) {
            return;
        }
        if (!Duration.between(standing.since(), agenda.now())
                .minusSeconds((long) NOTICE_SECONDS)
                .isPositive()) {
            return;
        }
        QueueOrder.next(state, window, agenda.now()).ifPresent(pick -> call(window, pick));
    }

    private void call(WindowId window, QueueOrder.Pick pick) {
        var id = pick.ticket().id();
        tell(new Called(id, window, clerk(window), pick.reason()));
        var random = draws.of(id);
        if (random.nextDouble() < NO_SHOW) {
            agenda.after(60 + Draws.exponential(30, random), () -> pass(id, window));
        } else {
            agenda.after(8 + Draws.exponential(10, random), () -> serve(id, window));
        }
    }

    private void pass(TicketId id, WindowId window) {
        int times = state.ticket(id).orElseThrow().timesPassed() + 1;
        tell(new Passed(id, window, clerk(window), times));
        var random = draws.of(id);
        if (times < 3 && random.nextDouble() < COMES_BACK) {
            agenda.after(Draws.exponential(600, random), () -> tell(new Rejoined(id, 3)));
        }
        free(window);
    }

    private void serve(TicketId id, WindowId window) {
        tell(new ServingStarted(id, window, clerk(window)));
        agenda.after(
                serviceSeconds(id),
                () -> {
                    tell(new Finished(id, window, clerk(window)));
                    free(window);
                });
    }

    private double serviceSeconds(TicketId id) {
        var line = state.ticket(id).orElseThrow().line();
        int hour = agenda.now().atZone(SimulatedHall.ZONE).getHour();
        double level = dayLevel * (hour == 10 || hour == 11 ? 1.2 : hour > 14 ? 0.85 : 1);
        double mean = (line.equals(SimulatedHall.A) ? SECONDS_OF_A : SECONDS_OF_B) * level;
        return mean * Math.exp(SPREAD * draws.of(id).nextGaussian() - SPREAD * SPREAD / 2);
    }

    private void close() {
        for (int number = 1; number <= SimulatedHall.WINDOWS; number++) {
            var window = SimulatedHall.window(Integer.toString(number));
            if (state.window(window).mode() != Mode.CLOSED) {
                tell(new WindowClosed(window, clerk(window)));
            }
        }
    }
}
