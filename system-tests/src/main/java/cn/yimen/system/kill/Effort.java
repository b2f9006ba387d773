package cn.yimen.system.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What starts cost in processor time: unlike the time on the wall it stays what it is while others
/// use the machine, and beside a bare virtual machine's in the same run, on a slow machine too.
final class Effort {

    private final List<Duration> servers = new ArrayList<>();
    private final List<Duration> bare = new ArrayList<>();

    void server(Duration busy) {
        servers.add(busy);
    }

    void bare(Duration busy) {
        bare.add(busy);
    }

    /// The servers' median over the mean of the bare ones, which are too short for the clock's
    /// hundredths one by one.
    double ratio() {
        var sorted = servers.stream().sorted().toList();
        double mean = bare.stream().mapToLong(Duration::toNanos).average().orElseThrow();
        return sorted.get(sorted.size() / 2).toNanos() / mean;
    }
}
