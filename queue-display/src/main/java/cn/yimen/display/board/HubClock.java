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

    static HubClock own() {
        return new HubClock(Duration.ZERO, false, false);
    }

    HubClock heard(Instant hubTime, Instant now) {
        var heard = Duration.between(now, hubTime);
        boolean jumped = known && heard.minus(ahead).abs().compareTo(DRIFT) > 0;
        return new HubClock(heard, true, jumped);
    }

    Instant at(Instant now) {
        return now.plus(ahead);
    }
}
