package cn.yimen.system.attack;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.client.trust.Identity;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A machine of the hall as a program of its own, with a kiosk's memory: meets one hostile server
/// after the other, each beside the hall's own, and says how it came through.
public final class VictimMain {

    static final String END = "victim is done";

    private static final String MET = "met";

    private static final int PATIENCE_SECONDS = 20;

    private VictimMain() {}

    /// @param arguments folder of the machine's identity, the hall's own server, hostile ones
    public static void main(String... arguments) throws Exception {
        var reading = Identity.read(Path.of(arguments[0]), InstantSource.system());
        if (!(reading instanceof Identity.Reading.Read read)) {
            throw new IllegalStateException("no identity: " + reading);
        }
        var real = URI.create(arguments[1]);
        // A program that has just started takes longer for everything.
        meet(read.identity(), real, real);
        for (var hostile : List.of(arguments).subList(2, arguments.length)) {
            System.out.println(meet(read.identity(), URI.create(hostile), real).line(hostile));
        }
        System.out.println(END);
    }

    /// How one meeting went.
    ///
    /// @param millis until the hall's own server was followed; -1 for never
    /// @param first what came of a command that was given while the hostile one was asked
    /// @param then what came of one afterwards
    /// @param told how many events it was told of by the hostile one
    record Meeting(long millis, String first, String then, int told, long megabytes, int threads) {

        String line(String address) {
            return String.join(
                    "\t",
                    MET,
                    address,
                    Long.toString(millis),
                    first,
                    then,
                    Integer.toString(told),
                    Long.toString(megabytes),
                    Integer.toString(threads));
        }

        static boolean isOne(String line) {
            return line.startsWith(MET + "\t");
        }

        static String address(String line) {
            return line.split("\t", -1)[1];
        }

        static Meeting read(String line) {
            var parts = line.split("\t", -1);
            return new Meeting(
                    Long.parseLong(parts[2]),
                    parts[3],
                    parts[4],
                    Integer.parseInt(parts[5]),
                    Long.parseLong(parts[6]),
                    Integer.parseInt(parts[7]));
        }
    }

    private static Meeting meet(Identity own, URI hostile, URI real) throws Exception {
        var ear = new Ear();
        long begin = System.nanoTime();
        var config = HallClientConfig.of(List.of(hostile, real), own);
        try (var client =
                HallClient.connect(config, ear, InstantSource.system(), new SplittableRandom(1))) {
            var first = client.send(Requests.envelope(Loot.HONEST, Requests.number()));
            boolean isLive = ear.beaten.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            long millis = isLive ? Duration.ofNanos(System.nanoTime() - begin).toMillis() : -1;
            var then =
                    client.sendUntilAnswered(
                            Requests.envelope(Loot.HONEST, Requests.otherNumber()),
                            Duration.ofSeconds(PATIENCE_SECONDS));
            return new Meeting(
                    millis,
                    kind(first.get(PATIENCE_SECONDS, TimeUnit.SECONDS)),
                    kind(then.get(2 * PATIENCE_SECONDS, TimeUnit.SECONDS)),
                    ear.told.get(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                    Thread.activeCount());
        }
    }

    private static String kind(Reply reply) {
        return reply.getClass().getSimpleName();
    }

    /// Only the hall's own server sends beats.
    private static final class Ear implements HallListener {

        private final CountDownLatch beaten = new CountDownLatch(1);
        private final AtomicInteger told = new AtomicInteger();

        @Override
        public void changed(HallUpdate update) {
            long old =
                    update.events().stream()
                            .filter(event -> event.at().isBefore(Manners.OLD))
                            .count();
            told.addAndGet((int) old);
        }

        @Override
        public void link(LinkState state) {
            // Its beats tell.
        }

        @Override
        public void heartbeat(Instant serverTime) {
            beaten.countDown();
        }
    }
}
