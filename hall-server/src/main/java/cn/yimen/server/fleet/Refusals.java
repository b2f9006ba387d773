package cn.yimen.server.fleet;

import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.Refusal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// How often commands were refused, by the code of `docs/errors.md`. Safe for use by several
/// threads.
public final class Refusals {

    private static final String NAME = "yimen_refusals_total";

    private final Map<Refusal, LongAdder> counts = counts();

    private static Map<Refusal, LongAdder> counts() {
        var counts = new EnumMap<Refusal, LongAdder>(Refusal.class);
        for (var why : Refusal.values()) {
            counts.put(why, new LongAdder());
        }
        return Collections.unmodifiableMap(counts);
    }

    public void answered(CommandAnswer answer) {
        if (answer instanceof CommandAnswer.Refused refused) {
            counts.get(refused.why()).increment();
        }
    }

    /// Those that were met; the others would only fill the page.
    void write(Exposition out) {
        out.metric(NAME, "counter", "Commands that the hall refused, by code.");
        counts.forEach((why, count) -> {
            if (count.sum() > 0) {
                out.sample(NAME, Map.of("code", why.code()), count.sum());
            }
        });
    }
}
