package cn.yimen.system.city;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Citizens and clerks in all halls of a city at once: in each hall one kiosk and one window
/// through each server, so that the servers meet in every hall.
public final class CityLoad implements AutoCloseable {

    private static final LineId LINE = new LineId("A");
    private static final int SERVERS = 2;
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final List<Worker> workers = new ArrayList<>();

    /// @param pairs how many workers at each server; a hall belongs to one of each
    public CityLoad(City city, int pairs) {
        var item = item();
        for (int pair = 0; pair < pairs; pair++) {
            int first = pair;
            var halls =
                    IntStream.range(0, city.halls().size())
                            .filter(hall -> hall % pairs == first)
                            .mapToObj(city.halls()::get)
                            .toList();
            for (int server = 0; server < SERVERS; server++) {
                var ports = List.of(city.port(server), city.port(1 - server));
                workers.add(
                        new Worker(
                                new Worker.Route(halls, server + 1, ports),
                                city.machines(),
                                ids(),
                                item));
            }
        }
    }

    private static IdSource ids() {
        return new IdSource(
                InstantSource.system(), RandomGeneratorFactory.of("L64X128MixRandom").create());
    }

    private static ItemCode item() {
        return DemoHall.catalogue().items().stream()
                .filter(item -> item.line().equals(LINE))
                .map(ServiceItem::code)
                .findFirst()
                .orElseThrow();
    }

    /// Every hall is loaded by both servers.
    public void openWindows() throws Exception {
        all((worker, _) -> worker.openWindows());
    }

    /// As much as goes, until enough persons have come.
    public void run(int issues) throws Exception {
        run(() -> issuesSoFar() < issues, 0);
    }

    /// As much as goes, or as many persons a second as are said.
    ///
    /// @param rate 0 for as much as goes
    public void run(Duration duration, double rate) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        run(() -> System.nanoTime() < end, rate);
    }

    private void run(BooleanSupplier goesOn, double rate) throws Exception {
        long begin = System.nanoTime();
        long between = rate == 0 ? 0 : (long) (1e9 * workers.size() / rate);
        all((worker, place) -> {
            long next = begin + between * place / workers.size();
            for (int turn = 0; goesOn.getAsBoolean(); turn++) {
                LockSupport.parkNanos(next - System.nanoTime());
                worker.serveOne(turn);
                next = Math.max(next + between, System.nanoTime() - between);
            }
        });
    }

    private interface Work {
        void with(Worker worker, int place);
    }

    private void all(Work work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int place = 0; place < workers.size(); place++) {
                int at = place;
                running.add(threads.submit(() -> work.with(workers.get(at), at)));
            }
            for (var each : running) {
                each.get();
            }
        }
    }

    public void awaitIssues(int count) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (issuesSoFar() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(issuesSoFar() + " numbers in " + LIMIT);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /// May be asked while it runs.
    public int issuesSoFar() {
        return workers.stream().mapToInt(worker -> worker.tally().soFar()).sum();
    }

    /// To be asked when nothing runs.
    public Tally tally() {
        return Tally.of(workers.stream().map(Worker::tally).toList());
    }

    @Override
    public void close() {
        workers.forEach(Worker::close);
    }
}
