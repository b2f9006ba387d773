package cn.yimen.hall.fleet;

import cn.yimen.hall.fleet.Heartbeat.Met;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The distinct errors of a program: each by its code, how often and when last. A thousand of one
/// kind are one line. Safe for use by several threads.
public final class MetErrors {

    private static final int MOST = 64;

    private final InstantSource clock;
    private final Map<String, Met> met = new HashMap<>();

    public MetErrors(InstantSource clock) {
        this.clock = clock;
    }

    /// @param code as it stands in `docs/errors.md`
    public synchronized void met(String code) {
        var before = met.get(code);
        if (before != null || met.size() < MOST) {
            int times = before == null ? 0 : before.times();
            met.put(code, new Met(code, times + 1, clock.instant()));
        }
    }

    /// What a heartbeat has room for.
    public List<Met> latest() {
        return all().stream().limit(Heartbeat.MOST_ERRORS).toList();
    }

    /// The latest first.
    public synchronized List<Met> all() {
        return met.values().stream()
                .sorted(Comparator.comparing(Met::last).reversed().thenComparing(Met::code))
                .toList();
    }
}
