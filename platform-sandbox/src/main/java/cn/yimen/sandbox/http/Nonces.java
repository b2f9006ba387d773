package cn.yimen.sandbox.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// The nonces of the last minutes. A signature is good for five minutes to either side of its time,
/// so a nonce is kept for ten. Kept in memory: after a restart a replay still meets the ledger,
/// which knows it.
final class Nonces {

    static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, Instant> seen = new LinkedHashMap<>();

    /// Says whether this is its first use.
    synchronized boolean use(String appKey, String nonce, Instant now) {
        var oldest = seen.entrySet().iterator();
        while (oldest.hasNext() && oldest.next().getValue().plus(KEPT).isBefore(now)) {
            oldest.remove();
        }
        return seen.putIfAbsent(appKey + " " + nonce, now) == null;
    }
}
