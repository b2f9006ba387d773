package cn.yimen.server.uplink;

import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.uplink.UplinkStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How far the hall and its machines have come towards the province.
///
/// @param events the hall's own; empty where the server has no platform
/// @param machines the hall's kiosks in the order of its layout, then others that told something
public record UplinkReport(Optional<Events> events, List<Machine> machines) {

    public UplinkReport {
        machines = List.copyOf(machines);
    }

    /// @param backlog events that have not gone up
    /// @param oldest when the oldest of them happened
    /// @param parked refused, and waiting for a person
    /// @param left refused, and left so by a person
    /// @param hindrance a word for technicians; empty while all is well
    public record Events(
            long backlog,
            Optional<Instant> oldest,
            Optional<Instant> lastSuccess,
            long parked,
            long left,
            Optional<String> hindrance) {

        static Events of(UplinkStatus status, long parked, long left) {
            return new Events(
                    status.backlog(),
                    status.oldest(),
                    status.lastSuccess(),
                    parked,
                    left,
                    status.trouble());
        }
    }

    /// @param told when it last told something, by the server's clock; empty for never
    /// @param depth empty where it is not known now: it never told, or too long ago, or does not
    ///   know itself
    public record Machine(String device, Optional<Instant> told, Optional<RecordsDepth> depth) {}
}
