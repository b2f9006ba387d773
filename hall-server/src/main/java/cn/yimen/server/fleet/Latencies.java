package cn.yimen.server.fleet;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/// How long answers took, as a histogram. Safe for use by several threads.
public final class Latencies {

    private static final String NAME = "yimen_http_request_duration_seconds";
    private static final double[] SECONDS = {0.001, 0.005, 0.02, 0.06, 0.25, 1, 4};
    private static final double NANOS = 1e9;

    private final LongAdder[] within =
            IntStream.rangeClosed(0, SECONDS.length)
                    .mapToObj(_ -> new LongAdder())
                    .toArray(LongAdder[]::new);
    private final LongAdder nanos = new LongAdder();

    public void took(Duration time) {
        double seconds = time.toNanos() / NANOS;
        int bucket = 0;
        while (bucket < SECONDS.length && seconds > SECONDS[bucket]) {
            bucket++;
        }
        within[bucket].increment();
        nanos.add(time.toNanos());
    }

    void write(Exposition out) {
        out.metric(NAME, "histogram", "Time from a request to its answer.");
        long count = 0;
        for (int bucket = 0; bucket < SECONDS.length; bucket++) {
            count += within[bucket].sum();
            out.sample(NAME + "_bucket", Map.of("le", String.valueOf(SECONDS[bucket])), count);
        }
        count += within[SECONDS.length].sum();
        out.sample(NAME + "_bucket", Map.of("le", "+Inf"), count);
        out.sample(NAME + "_sum", Map.of(), nanos.sum() / NANOS);
        out.sample(NAME + "_count", Map.of(), count);
    }
}
