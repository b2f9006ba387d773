package cn.yimen.server.fleet;

import cn.yimen.hall.wire.CommandAnswer;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/// How often commands were refused, by the code of `docs/errors.md`. Safe for use by several
/// threads.
public final class Refusals {

    private static final String NAME = "yimen_refusals_total";

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    public void answered(CommandAnswer answer) {
        if (answer instanceof CommandAnswer.Refused refused) {
            counts.computeIfAbsent(refused.why().code(), _ -> new LongAdder()).increment();
        }
    }

    /// Those that were met; the others would only fill the page.
    void write(Exposition out) {
        out.metric(NAME, "counter", "Commands that the hall refused, by code.");
        counts.forEach((code, count) -> out.sample(NAME, Map.of("code", code), count.sum()));
    }
}
