package cn.yimen.display.board;

import java.time.Duration;
import java.time.Instant;

/// The hall server's time, worked out from the machine's own clock and the difference last heard.
/// Runs on while the link is lost.
///
/// @param ahead hub time minus own time
/// @param known whether the server's clock was ever heard; until then this is the machine's own
///   time
/// @param doubtful the difference jumped by more than two seconds and has not been confirmed since
record HubClock(Duration ahead, boolean known, boolean doubtful) {

    private static final Duration DRIFT = Duration.ofSeconds(2);
    private static final Duration CREEP = Duration.ofMillis(1);

    static HubClock own() {
        return new HubClock(Duration.ZERO, false, false);
    }

    /// A beat that was held up says too little. So the beat that came through fastest counts, and
    /// is given up slowly, because clocks drift apart.
    HubClock heard(Instant hubTime, Instant now) {
        var heard = Duration.between(now, hubTime);
        var heldUp = ahead.minus(heard);
        if (!known || heldUp.isNegative() || heldUp.compareTo(DRIFT) > 0) {
            boolean jumped = known && heldUp.abs().compareTo(DRIFT) > 0;
            return new HubClock(heard, true, jumped);
        }
        return new HubClock(heldUp.compareTo(CREEP) < 0 ? heard : ahead.minus(CREEP), true, false);
    }

    Instant at(Instant now) {
        return now.plus(ahead);
    }
}
