package cn.yimen.server.uplink;

import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.client.Fleet;
import cn.yimen.uplink.client.Heard;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.fleet.HallSummary;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Tells the province every minute how the hall is. Only what is now is told, and nothing is kept:
/// what does not arrive is old by the next time. It has a line and a thread of its own, so whatever
/// becomes of it nothing else feels.
public final class SummaryTeller implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Transport transport;
    private final Supplier<HallSummary> summary;
    private final RandomGenerator random;
    private final EventLog log;
    private final CountDownLatch closed = new CountDownLatch(1);
    private String said = "";

    private SummaryTeller(
            Transport transport,
            Supplier<HallSummary> summary,
            RandomGenerator random,
            EventLog log) {
        this.transport = transport;
        this.summary = summary;
        this.random = random;
        this.log = log;
    }

    /// The transport is closed with it.
    ///
    /// @param random spreads the halls of a province
    public static SummaryTeller start(
            Transport transport,
            Supplier<HallSummary> summary,
            RandomGenerator random,
            EventLog log) {
        var teller = new SummaryTeller(transport, summary, random, log);
        Thread.ofVirtual().name("summary").start(teller::run);
        return teller;
    }

    private void run() {
        try {
            do {
                tell();
            } while (!closed.await(pause(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A little more or less than a minute.
    private long pause() {
        long millis = EVERY.toMillis();
        return millis * 9 / 10 + random.nextLong(millis / 5);
    }

    private void tell() {
        try {
            said(word(new Fleet(transport, PlatformWords.OF_THE_CONTRACT).report(summary.get())));
        } catch (RuntimeException e) {
            said(e.getClass().getSimpleName());
        }
    }

    private static String word(Outcome<Heard> outcome) {
        return switch (outcome) {
            case Outcome.Done<Heard> _ -> "well";
            case Outcome.Refused<Heard>(var problem) -> "http-" + problem.status();
            case Outcome.NotNow<Heard>(var hindrance) -> hindrance.reason();
        };
    }

    /// Once for each change.
    private void said(String how) {
        if (!how.equals(said) && closed.getCount() > 0) {
            said = how;
            log.write("summary.told", Map.of("how", how));
        }
    }

    @Override
    public void close() {
        closed.countDown();
        transport.close();
    }
}
