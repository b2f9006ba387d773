package cn.yimen.server.fleet;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A machine as it was last heard.
///
/// @param at by the server's clock
/// @param outSince since when it serves nobody; an interruption of less than [#SETTLING] is none
/// @param wellSince since when it serves again, while that is shorter than [#SETTLING]
record Heard(Heartbeat beat, Instant at, Optional<Instant> outSince, Optional<Instant> wellSince) {

    /// What comes and goes more often than this goes on: one alarm, not twenty.
    static final Duration SETTLING = Duration.ofSeconds(30);

    /// After so long without a word a machine is lost: three heartbeats, and a little.
    static final Duration SILENCE = Duration.ofSeconds(35);

    static Heard first(Heartbeat beat, Instant now) {
        return new Heard(beat, now, out(beat, now), Optional.empty());
    }

    Heard next(Heartbeat newer, Instant now) {
        var out = out(newer, now);
        if (outSince.isEmpty() || out.isPresent()) {
            return new Heard(
                    newer, now, outSince.filter(_ -> out.isPresent()).or(() -> out), none());
        }
        var well = wellSince.orElse(now);
        return Duration.between(well, now).compareTo(SETTLING) >= 0
                ? new Heard(newer, now, none(), none())
                : new Heard(newer, now, outSince, Optional.of(well));
    }

    private static Optional<Instant> none() {
        return Optional.empty();
    }

    private static Optional<Instant> out(Heartbeat beat, Instant now) {
        return Optional.of(now).filter(_ -> beat.service() == Service.OUT_OF_SERVICE);
    }

    DeviceId device() {
        return beat.device();
    }

    /// @param listening since when this server hears machines at all
    Duration silence(Instant listening, Instant now) {
        var from = at.isBefore(listening) ? listening : at;
        var silence = Duration.between(from, now);
        return silence.isNegative() ? Duration.ZERO : silence;
    }

    boolean isLost(Instant listening, Instant now) {
        return silence(listening, now).compareTo(SILENCE) > 0;
    }
}
