package cn.yimen.server.bench;

import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.RequestHelp;
import cn.yimen.hall.wire.HallCommand.TakeHelp;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Numbers a second over HTTP, durable, with 8 and 64 clients, beside the disk's own rate; then how
/// long an event takes from the command to 200 screens.
public final class TicketBench {

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration RUN = Duration.ofSeconds(6);
    private static final int SCREENS = 200;
    private static final int EVENTS = 200;

    private TicketBench() {}

    public static void main(String... arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var place = Path.of(arguments[0]);
        var data = Files.createTempDirectory(place, "bench");
        try (var hall = new RunningHall(data)) {
            takeNumbers(hall.port(), 8, WARM_UP);
            report("disk", fsyncs(data));
            report("8 clients", () -> takeNumbers(hall.port(), 8, RUN));
            report("64 clients", () -> takeNumbers(hall.port(), 64, RUN));
            report("disk", fsyncs(data));
        }
        try (var hall = new RunningHall(Files.createTempDirectory(place, "bench"))) {
            report(SCREENS + " screens", () -> fanOut(hall.port()));
        }
    }

    private static void report(String what, Callable<long[]> work) throws Exception {
        long cpu = cpuNanos();
        var took = work.call();
        report(what, took);
        System.out.printf(
                "%-12s %8.0f µs of processor each, clients included%n",
                "", (cpuNanos() - cpu) / 1e3 / took.length);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-12s %8d in all, %8.0f/s, p50 %.2f ms, p99 %.2f ms%n",
                what,
                nanos.length,
                nanos.length / (double) RUN.toSeconds(),
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }

    /// Four KiB appended and synced, again and again.
    private static long[] fsyncs(Path data) throws IOException {
        var took = new ArrayList<Long>();
        var page = ByteBuffer.allocate(4096);
        var end = System.nanoTime() + RUN.toNanos();
        try (var file =
                FileChannel.open(
                        data.resolve("fsync"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            while (System.nanoTime() < end) {
                long before = System.nanoTime();
                file.write(page.rewind());
                file.force(false);
                took.add(System.nanoTime() - before);
            }
        }
        return took.stream().mapToLong(nanos -> nanos).toArray();
    }

    private static long[] takeNumbers(int port, int clients, Duration limit) throws Exception {
        var end = System.nanoTime() + limit.toNanos();
        var work = new ArrayList<Callable<List<Long>>>();
        for (int client = 0; client < clients; client++) {
            work.add(() -> takeNumbers(port, end));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Long>();
            for (var done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
            return all.stream().mapToLong(nanos -> nanos).toArray();
        }
    }

    private static List<Long> takeNumbers(int port, long end) throws IOException {
        var ids = new IdSource(InstantSource.system(), random());
        var took = new ArrayList<Long>();
        try (var http = new PlainHttp(port)) {
            while (System.nanoTime() < end) {
                var take =
                        new TakeNumber(ids.ticket(), List.of(Sample.code("A")), Optional.empty());
                long before = System.nanoTime();
                http.post("/v1/commands", json(ids, take));
                took.add(System.nanoTime() - before);
            }
        }
        return took;
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create();
    }

    private static String json(IdSource ids, HallCommand command) {
        return WireJson.write(new CommandEnvelope(ids.command(), Sample.KIOSK, command));
    }

    /// From sending a command to its event at each screen.
    private static long[] fanOut(int port) throws Exception {
        var arrivals = new ConcurrentLinkedQueue<Long>();
        var ready = new CountDownLatch(SCREENS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var http = new PlainHttp(port)) {
            for (int n = 0; n < SCREENS; n++) {
                threads.execute(() -> watch(port, ready, arrivals));
            }
            ready.await();
            var ids = new IdSource(InstantSource.system(), random());
            var took = new ArrayList<Long>();
            for (int n = 0; n < EVENTS; n++) {
                long before = System.nanoTime();
                http.post("/v1/commands", json(ids, help(n)));
                while (arrivals.size() < SCREENS) {
                    Thread.onSpinWait();
                }
                arrivals.forEach(at -> took.add(at - before));
                arrivals.clear();
            }
            threads.shutdownNow();
            return took.stream().mapToLong(nanos -> nanos).toArray();
        }
    }

    private static HallCommand help(int n) {
        return n % 2 == 0 ? new RequestHelp("choose") : new TakeHelp(Sample.KIOSK, Sample.ONE);
    }

    private static void watch(
            int port, CountDownLatch ready, ConcurrentLinkedQueue<Long> arrivals) {
        try (var http = new PlainHttp(port)) {
            http.follow();
            http.text();
            ready.countDown();
            while (!Thread.currentThread().isInterrupted()) {
                if (http.text().startsWith("{\"type\":\"events\"")) {
                    arrivals.add(System.nanoTime());
                }
            }
        } catch (IOException over) {
            Thread.currentThread().interrupt();
        }
    }
}
