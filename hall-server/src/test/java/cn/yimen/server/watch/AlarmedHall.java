package cn.yimen.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.watch.WatchRule;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A real server with a program outside that hears its alarms, and people who come, wait, are
/// served and give up. Minutes are those since nine o'clock.
final class AlarmedHall implements AutoCloseable {

    private static final int WINDOWS = 7;

    /// The windows of line A.
    static final int OF_A = 5;

    private final AlarmEar outside;
    private final RunningHall hall;
    private final Map<String, Deque<TicketId>> waiting = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong commands = new AtomicLong(10_000);
    private final List<TicketId> served = new ArrayList<>();
    private long tickets;

    /// @param numbers that the lines A to D may give a day; 0 without limit
    AlarmedHall(Path data, int... numbers) throws IOException {
        outside = new AlarmEar(data);
        hall = new RunningHall(data, config(numbers));
    }

    @Override
    public void close() {
        threads.close();
        hall.close();
        outside.close();
    }

    /// Line A at windows 1 to 5, C at 6, B and D at 7, which stays closed.
    ///
    /// @param numbers that each line may give a day; 0 without limit
    private static HallConfig config(int... numbers) {
        var usual = Sample.config();
        return new HallConfig(
                usual.id(),
                usual.name(),
                usual.place(),
                usual.zone(),
                usual.phone(),
                usual.ticketLink(),
                usual.hours(),
                IntStream.range(0, numbers.length).mapToObj(i -> line(i, numbers[i])).toList(),
                IntStream.rangeClosed(1, WINDOWS)
                        .mapToObj(each -> new Window(window(each), serves(each)))
                        .toList(),
                usual.passed(),
                usual.priority(),
                List.of());
    }

    private static Line line(int place, int numbers) {
        var id = "ABCD".substring(place, place + 1);
        return new Line(new LineId(id), id, 3, "队列" + id, "1楼", id + "区", 8, numbers);
    }

    private static List<LineId> serves(int window) {
        return Stream.of(window < 6 ? "A" : window == 6 ? "C" : "BD")
                .flatMap(names -> names.chars().mapToObj(Character::toString))
                .map(LineId::new)
                .toList();
    }

    private static WindowId window(int number) {
        return new WindowId(String.valueOf(number));
    }

    private static ClerkId clerk(int window) {
        return new ClerkId("040" + window);
    }

    private List<HallEvent> does(HallCommand command) throws Exception {
        return hall.caller().does(commands.incrementAndGet(), command);
    }

    private interface Doing<T> {
        T does(int number) throws Exception;
    }

    /// Several people at the same moment.
    private <T> List<T> together(int people, Doing<T> doing) throws Exception {
        var all = new ArrayList<Future<T>>();
        for (int person = 1; person <= people; person++) {
            int number = person;
            all.add(threads.submit(() -> doing.does(number)));
        }
        var done = new ArrayList<T>();
        for (var each : all) {
            done.add(each.get());
        }
        return done;
    }

    private Deque<TicketId> waiting(String line) {
        return waiting.computeIfAbsent(line, _ -> new ArrayDeque<>());
    }

    void opens(int window) throws Exception {
        does(new OpenWindow(window(window), clerk(window)));
    }

    void come(String line, int people) throws Exception {
        long before = tickets;
        tickets += people;
        together(people, person -> hall.caller().issue(before + person, line));
        LongStream.rangeClosed(before + 1, tickets)
                .mapToObj(Sample::ticket)
                .forEach(waiting(line)::add);
    }

    void oldestGoes(String line) throws Exception {
        giveUp(List.of(waiting(line).removeFirst()));
    }

    void newestGo(String line, int people) throws Exception {
        giveUp(Stream.generate(waiting(line)::removeLast).limit(people).toList());
    }

    private void giveUp(List<TicketId> those) throws Exception {
        together(those.size(), person -> does(new WithdrawTicket(those.get(person - 1), "弃号")));
    }

    void rests(int window) throws Exception {
        does(new PauseWindow(window(window), clerk(window), "休息"));
    }

    void later(Duration by) {
        hall.clock.push(by);
    }

    void minute(int sinceNine) {
        var wanted = Sample.MORNING.plus(Duration.ofMinutes(sinceNine));
        hall.clock.push(Duration.between(hall.clock.instant(), wanted));
    }

    /// From now on another person waits in line A; ten in line B go on waiting, of whom so many are
    /// new from the given minute on.
    void lateAgainAfter(int minute, int fresh) throws Exception {
        come("A", 1);
        oldestGoes("A");
        minute(minute);
        come("B", fresh);
        var crowd = waiting("B");
        var newest = Stream.generate(crowd::removeLast).limit(fresh).toList();
        newestGo("B", fresh);
        crowd.addAll(newest.reversed());
    }

    /// At the windows of line A.
    void serve(int people, int minutes) throws Exception {
        for (int left = people; left > 0; left -= OF_A) {
            var called = together(Math.min(left, OF_A), this::call);
            hall.clock.push(Duration.ofMinutes(minutes));
            together(called.size(), window -> finish(called.get(window - 1), window));
            waiting("A").removeAll(called);
            served.addAll(called);
        }
    }

    private TicketId call(int window) throws Exception {
        var called = (Called) does(new CallNext(window(window), clerk(window))).getFirst();
        does(new StartServing(called.ticket(), window(window), clerk(window)));
        return called.ticket();
    }

    private List<HallEvent> finish(TicketId ticket, int window) throws Exception {
        return does(new FinishServing(ticket, window(window), clerk(window)));
    }

    void rateBad(int people) throws Exception {
        for (int person = 0; person < people; person++) {
            does(new RateService(served.removeFirst(), 1, List.of("slow")));
        }
    }

    static List<Double> values(HallWatch watch, List<String> kinds) {
        return kinds.stream().map(id -> alarm(watch, id).orElseThrow().value()).toList();
    }

    private static Optional<Alarm> alarm(HallWatch watch, String id) {
        return watch.alarms().stream().filter(alarm -> alarm.id().equals(id)).findFirst();
    }

    /// On the hall's screens and outside, with the right receivers.
    HallWatch awaitLevel(List<String> kinds, Level level, int told) throws Exception {
        var watch =
                await(seen ->
                        kinds.stream()
                                .allMatch(id ->
                                        alarm(seen, id)
                                                        .filter(a -> a.level() == level)
                                                        .filter(a -> a.told() == told)
                                                        .isPresent()
                                                && isToldOutside(id, level, told)));
        for (var id : kinds) {
            var alarm = alarm(watch, id).orElseThrow();
            assertThat(alarm.receivers()).as(id).isEqualTo(WatchRule.usual(level));
            assertThat(alarm.story()).as(id).isNotEmpty();
        }
        return watch;
    }

    void awaitGone(List<String> kinds) throws Exception {
        await(seen -> kinds.stream().noneMatch(id -> alarm(seen, id).isPresent()));
    }

    private HallWatch await(Predicate<HallWatch> wanted) throws Exception {
        var end = Instant.now().plusSeconds(30);
        while (true) {
            var watch = WireJson.read(hall.caller().get("/v1/watch").body(), HallWatch.class);
            if (wanted.test(watch)) {
                return watch;
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(watch.alarms() + hall.log());
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private boolean isToldOutside(String id, Level level, int times) {
        return outside.of(id).stream()
                .filter(message -> message.receivers().equals(receivers(level)))
                .anyMatch(m -> m.level().equals(level.name()) && m.times() == times);
    }

    private static List<String> receivers(Level level) {
        return WatchRule.usual(level).stream().map(Enum::name).toList();
    }
}
