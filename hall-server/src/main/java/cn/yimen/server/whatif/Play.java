package cn.yimen.server.whatif;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState.Mode;
import cn.yimen.server.whatif.Person.Then;
import cn.yimen.server.whatif.Person.Turn;
import cn.yimen.server.whatif.Tape.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.random.RandomGenerator;

/// One replay of a day, with the hall's own state and rules and without its journal. Alive only
/// inside one question.
final class Play {

    /// Somebody else at the same matter takes a little more or less time.
    private static final double CLERKS_DIFFER = 0.25;

    /// A window that nobody is at notices who comes within so many seconds.
    private static final double NOTICE_SECONDS = 5;

    /// A longer break ends at its hour, whenever it began.
    private static final Duration LONG_REST = Duration.ofMinutes(30);

    private final Scene scene;
    private final RandomGenerator random;
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));
    private final Map<TicketId, Course> courses = new HashMap<>();
    private final List<Wait> waits = new ArrayList<>();
    private final Set<WindowId> expected = new HashSet<>();

    /// Breaks that wait for the service to end, and how much later those that go on began.
    private final Map<WindowId, Shift> late = new HashMap<>();

    private final Map<WindowId, Duration> delays = new HashMap<>();
    private HallState state = HallState.empty();
    private Instant now;
    private long orders;

    private record Due(Instant at, long order, Runnable what) {}

    /// How far a person has come.
    private static final class Course {

        private final Person person;
        private int turn;
        private LineId line;
        private Instant since;
        private boolean isWaiting = true;

        Course(Person person) {
            this.person = person;
            line = person.number().line();
            since = person.came();
        }

        Optional<Turn> planned() {
            return turn < person.turns().size()
                    ? Optional.of(person.turns().get(turn))
                    : Optional.empty();
        }
    }

    Play(Scene scene, RandomGenerator random) {
        this.scene = scene;
        this.random = random;
        now = scene.tape().from();
    }

    /// Everybody's waits, in the order in which they ended.
    List<Wait> waits() {
        tell(new Configured(scene.config()));
        tell(new DayOpened(scene.day()));
        scene.tape().people().forEach(person -> on(person.came(), () -> come(person)));
        scene.shifts().forEach(shift -> on(shift.at(), () -> shift(shift.event())));
        scene.layouts().forEach((at, config) -> on(at, () -> layout(config)));
        while (!due.isEmpty() && !due.peek().at().isAfter(scene.tape().to())) {
            var next = due.poll();
            now = next.at();
            next.what().run();
        }
        courses.values().stream()
                .filter(course -> course.isWaiting)
                .forEach(course -> ends(course, Optional.empty(), Optional.empty()));
        return waits;
    }

    private void on(Instant at, Runnable what) {
        due.add(new Due(at.isBefore(now) ? now : at, orders++, what));
    }

    private void after(double seconds, Runnable what) {
        on(now.plusMillis((long) (seconds * 1000)), what);
    }

    private void tell(HallEvent event) {
        state = state.apply(new Recorded(state.seq() + 1, now, event));
    }

    private void ends(Course course, Optional<Instant> called, Optional<Instant> left) {
        var priority = course.person.priority(now);
        waits.add(new Wait(course.line, priority, course.since, called, left));
        course.isWaiting = false;
    }

    private void come(Person person) {
        var number = person.number();
        courses.put(number.ticket(), new Course(person));
        tell(number);
        tell(new Printed(number.ticket(), number.issuedBy()));
        person.left().ifPresent(left -> on(left, () -> leave(number.ticket())));
        person.grant().ifPresent(grant -> on(grant.at(), () -> grant(grant.event())));
        wake();
    }

    private void leave(TicketId id) {
        if (isIn(id, TicketStage.WAITING)) {
            ends(course(id), Optional.empty(), Optional.of(now));
            tell(new Withdrawn(id, ""));
        }
    }

    private void grant(PriorityGranted event) {
        if (isIn(event.ticket(), TicketStage.WAITING)) {
            tell(event);
        }
    }

    private boolean isIn(TicketId id, TicketStage stage) {
        return state.ticket(id).filter(ticket -> ticket.stage() == stage).isPresent();
    }

    private Course course(TicketId id) {
        return Optional.ofNullable(courses.get(id)).orElseThrow();
    }

    /// Nobody rises while somebody sits before them: a break begins when they are served, and a
    /// short one is as long as it was.
    private void shift(WindowEvent event) {
        var window = event.window();
        boolean isBusy = state.window(window).current().isPresent();
        boolean isRest = event instanceof WindowPaused || event instanceof WindowClosed;
        if (isRest && isBusy) {
            late.put(window, new Shift(now, event));
        } else if (event instanceof WindowResumed && late.containsKey(window)) {
            after(NOTICE_SECONDS, () -> shift(event));
        } else if (event instanceof WindowResumed && delays.containsKey(window)) {
            on(now.plus(delay(window)), () -> shift(event));
        } else {
            late.remove(window);
            tell(event);
            wake();
        }
    }

    private Duration delay(WindowId window) {
        var delay = Optional.ofNullable(delays.remove(window)).orElse(Duration.ZERO);
        var rested = Duration.between(state.window(window).since(), now);
        return rested.compareTo(LONG_REST) < 0 ? delay : Duration.ZERO;
    }

    private void rises(WindowId window) {
        Optional.ofNullable(late.remove(window))
                .ifPresent(rest -> {
                    delays.put(window, Duration.between(rest.at(), now));
                    tell(rest.event());
                });
    }

    private void layout(HallConfig config) {
        tell(new Configured(config));
        wake();
    }

    /// Clerks who have nobody see that somebody is there.
    private void wake() {
        state.config().stream()
                .flatMap(config -> config.windows().stream())
                .filter(window -> isFree(window.id()) && expected.add(window.id()))
                .forEach(window ->
                        after(random.nextDouble() * NOTICE_SECONDS, () -> call(window.id())));
    }

    private boolean isFree(WindowId id) {
        var window = state.window(id);
        return window.mode() == Mode.OPEN && window.current().isEmpty();
    }

    private void call(WindowId window) {
        expected.remove(window);
        if (isFree(window)) {
            QueueOrder.next(state, window, now).ifPresent(pick -> call(window, pick));
        }
    }

    private void call(WindowId window, QueueOrder.Pick pick) {
        var id = pick.ticket().id();
        var course = course(id);
        var clerk = state.window(window).clerk().orElse(Scene.CLERK);
        ends(course, Optional.of(now), Optional.empty());
        tell(new Called(id, window, clerk, pick.reason()));
        var turn = course.planned();
        var then = turn.map(Turn::then).orElse(new Then.Gone());
        if (!(then instanceof Then.NoShow)) {
            tell(new ServingStarted(id, window, clerk));
        }
        course.turn++;
        after(seconds(course, turn, window), () -> over(id, window, clerk, then));
    }

    /// What it took in truth; elsewhere a little more or less; and where nobody knows, as long as
    /// others of the line.
    private double seconds(Course course, Optional<Turn> turn, WindowId window) {
        return turn.filter(known -> known.taken().isPresent())
                .map(known -> {
                    double took = known.taken().orElseThrow().toMillis() / 1000.0;
                    boolean isSame = known.window().equals(window);
                    return isSame ? took : took * Math.exp(CLERKS_DIFFER * random.nextGaussian());
                })
                .orElseGet(() -> scene.guess(course.line, random));
    }

    private void over(TicketId id, WindowId window, ClerkId clerk, Then then) {
        switch (then) {
            case Then.Gone _ -> tell(new Finished(id, window, clerk));
            case Then.NoShow none -> {
                tell(new Passed(id, window, clerk, times(id)));
                none.backAfter().ifPresent(after -> on(now.plus(after), () -> back(id)));
            }
            case Then.SentOn on -> {
                var to = new Destination(on.to(), Optional.empty(), Where.BACK);
                tell(new Referred(id, window, clerk, to));
                waitsAgain(id, on.to());
                wake();
            }
        }
        rises(window);
        expected.add(window);
        after(scene.pause(random), () -> call(window));
    }

    private int times(TicketId id) {
        return state.ticket(id).map(ticket -> ticket.timesPassed() + 1).orElse(1);
    }

    private void back(TicketId id) {
        if (isIn(id, TicketStage.PASSED)) {
            int places = state.config().map(config -> config.passed().placesBack()).orElse(0);
            tell(new Rejoined(id, places));
            waitsAgain(id, course(id).line);
            wake();
        }
    }

    private void waitsAgain(TicketId id, LineId line) {
        var course = course(id);
        course.line = line;
        course.since = now;
        course.isWaiting = true;
    }
}
