package cn.yimen.uplink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How the way to the platform is, for logs, health and the manager.
///
/// @param backlog events that have not gone up
/// @param oldest time of the oldest of them
/// @param lastSuccess when the platform last answered well
/// @param trouble why it waits, as a word; empty while all is well
/// @param parked refused events that wait for a person, and those that a person left so
public record UplinkStatus(
        long backlog,
        Optional<Instant> oldest,
        Optional<Instant> lastSuccess,
        Optional<String> trouble,
        List<Parked> parked) {

    public UplinkStatus {
        parked = List.copyOf(parked);
    }

    static UplinkStatus unknown() {
        return new UplinkStatus(
                0, Optional.empty(), Optional.empty(), Optional.of("starting"), List.of());
    }

    UplinkStatus troubled(String why) {
        return new UplinkStatus(backlog, oldest, lastSuccess, Optional.of(why), parked);
    }
}
