package cn.yimen.hall.simulated;

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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Days of a hall, from a seed: Poisson arrivals with a peak at nine to eleven, lognormal service
/// that is slower before noon and differs from day to day, a midday break, short breaks from which
/// clerks come back a little late, people who do not come when called, come back, or leave.
public final class SimulatedDays {

    private static final DeviceId KIOSK = new DeviceId("K1");
    private static final double NO_SHOW = 0.06;
    private static final double COMES_BACK = 0.4;
    private static final double LEAVES = 0.05;
    private static final double SENIOR = 0.1;
    private static final double SPREAD = 0.65;
    private static final double DAYS_DIFFER = 0.1;

    /// Arrivals an hour by line, from 8 to 17 o'clock.
    private static final Map<LineId, double[]> ARRIVALS =
            Map.of(
                    SimulatedHall.A, new double[] {10, 50, 46, 28, 8, 26, 36, 32, 22, 8},
                    SimulatedHall.B, new double[] {5, 26, 24, 14, 4, 14, 20, 17, 12, 4});

    private static final Map<LineId, Double> SERVICE_SECONDS =
            Map.of(SimulatedHall.A, 330.0, SimulatedHall.B, 430.0);

    private record Wanted(Instant until, Duration length) {}

    private record Due(Instant at, long order, Runnable what) {}

    private final SplittableRandom random;
    private final BiConsumer<Recorded, HallState> each;
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));
    private final Map<WindowId, Wanted> wanted = new HashMap<>();
    private long orders;
    private long people;
    private double dayLevel = 1;
    private LocalDate day = LocalDate.of(2026, 11, 1);
    private Instant now = at(LocalTime.MIDNIGHT);
    private HallState state = HallState.empty();

    /// @param each hears of every event, with the state that it leads to
    public SimulatedDays(long seed, BiConsumer<Recorded, HallState> each) {
        random = new SplittableRandom(seed);
        this.each = each;
        tell(new Configured(SimulatedHall.config()));
    }

    /// Lives through the next day.
    public void live() {
        day = day.plusDays(1);
        now = at(LocalTime.MIDNIGHT);
        tell(new DayOpened(day));
        dayLevel = Math.exp(DAYS_DIFFER * random.nextGaussian());
        ARRIVALS.keySet().stream().sorted(Comparator.comparing(LineId::value)).forEach(this::come);
        for (int window = 1; window <= SimulatedHall.WINDOWS; window++) {
            work(window);
        }
        while (!due.isEmpty()) {
            var next = due.poll();
            now = next.at();
            next.what().run();
        }
        close();
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(SimulatedHall.ZONE).toInstant();
    }

    private void after(double seconds, Runnable what) {
        on(now.plusMillis((long) (seconds * 1000)), what);
    }

    private void on(Instant at, Runnable what) {
        due.add(new Due(at, orders++, what));
    }

    private void tell(HallEvent event) {
        var recorded = new Recorded(state.seq() + 1, now, event);
        state = state.apply(recorded);
        each.accept(recorded, state);
    }

    private void come(LineId line) {
        var hours = ARRIVALS.get(line);
        for (int hour = 0; hour < hours.length; hour++) {
            var begin = at(LocalTime.of(8 + hour, 0));
            double seconds = exponential(3600 / hours[hour]);
            for (; seconds < 3600; seconds += exponential(3600 / hours[hour])) {
                on(begin.plusMillis((long) (seconds * 1000)), () -> join(line));
            }
        }
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    private void join(LineId line) {
        var id = new TicketId(new UUID(11, ++people));
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
            after(exponential(1800), () -> leave(id));
        }
        wake();
    }

    private void leave(TicketId id) {
        if (state.ticket(id).orElseThrow().stage() == TicketStage.WAITING) {
            tell(new Withdrawn(id, "弃号"));
        }
    }

    private void work(int window) {
        var id = SimulatedHall.window(Integer.toString(window));
        var clerk = SimulatedHall.clerk(window);
        on(
                at(LocalTime.of(9, 0)).plusSeconds(random.nextInt(120)),
                () -> {
                    tell(new WindowOpened(id, clerk));
                    free(id);
                });
        on(at(LocalTime.NOON), () -> pause(id, Duration.ofMinutes(90)));
        on(at(LocalTime.of(9, 30)).plusSeconds(random.nextInt(7200)), () -> rest(id));
        on(at(LocalTime.of(14, 0)).plusSeconds(random.nextInt(10_000)), () -> rest(id));
    }

    private void rest(WindowId window) {
        pause(window, Duration.ofMinutes(10));
    }

    private void pause(WindowId window, Duration length) {
        if (state.window(window).mode() != Mode.OPEN) {
            return;
        }
        if (state.window(window).current().isPresent()) {
            wanted.put(window, new Wanted(now.plus(length), length));
            return;
        }
        wanted.remove(window);
        tell(new WindowPaused(window, clerk(window), "休息", Optional.of(now.plus(length))));
        on(now.plus(length).plusSeconds(random.nextInt(180)), () -> back(window));
    }

    /// The clerk finishes whom they serve; a midday break still ends when it was to end.
    private void pause(WindowId window, Wanted wish) {
        boolean isShort = wish.length().compareTo(Duration.ofMinutes(15)) < 0;
        pause(window, isShort ? wish.length() : Duration.between(now, wish.until()));
    }

    private void back(WindowId window) {
        tell(new WindowResumed(window, clerk(window)));
        free(window);
    }

    private static ClerkId clerk(WindowId window) {
        return SimulatedHall.clerk(Integer.parseInt(window.value()));
    }

    private void wake() {
        // a free clerk sees that somebody came
        state.config().orElseThrow().windows().forEach(w -> call(w.id()));
    }

    private void free(WindowId window) {
        var wish = wanted.get(window);
        if (wish != null) {
            pause(window, wish);
        } else {
            after(4 + exponential(8), () -> call(window));
        }
    }

    private void call(WindowId window) {
        var standing = state.window(window);
        if (standing.mode() != Mode.OPEN
                || standing.current().isPresent()
                || window.value().equals("6")) {
            return;
        }
        if (!Duration.between(standing.since(), now).minusSeconds(4).isPositive()) {
            return;
        }
        QueueOrder.next(state, window, now).ifPresent(pick -> call(window, pick));
    }

    private void call(WindowId window, QueueOrder.Pick pick) {
        var id = pick.ticket().id();
        tell(new Called(id, window, clerk(window), pick.reason()));
        if (random.nextDouble() < NO_SHOW) {
            after(60 + exponential(30), () -> pass(id, window));
        } else {
            after(8 + exponential(10), () -> serve(id, window));
        }
    }

    private void pass(TicketId id, WindowId window) {
        int times = state.ticket(id).orElseThrow().timesPassed() + 1;
        tell(new Passed(id, window, clerk(window), times));
        if (times < 3 && random.nextDouble() < COMES_BACK) {
            after(exponential(600), () -> tell(new Rejoined(id, 3)));
        }
        free(window);
    }

    private void serve(TicketId id, WindowId window) {
        tell(new ServingStarted(id, window, clerk(window)));
        after(
                serviceSeconds(state.ticket(id).orElseThrow().line()),
                () -> {
                    tell(new Finished(id, window, clerk(window)));
                    free(window);
                });
    }

    private double serviceSeconds(LineId line) {
        int hour = now.atZone(SimulatedHall.ZONE).getHour();
        double level = dayLevel * (hour == 10 || hour == 11 ? 1.2 : hour > 14 ? 0.85 : 1);
        double mean = SERVICE_SECONDS.get(line) * level;
        return mean * Math.exp(SPREAD * random.nextGaussian() - SPREAD * SPREAD / 2);
    }

    void close() {
        for (int window = 1; window <= SimulatedHall.WINDOWS; window++) {
            tell(new WindowClosed(SimulatedHall.window("" + window), SimulatedHall.clerk(window)));
        }
    }
}
