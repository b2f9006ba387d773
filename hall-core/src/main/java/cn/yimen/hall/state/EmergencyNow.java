package cn.yimen.hall.state;

import cn.yimen.hall.domain.EmergencyKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What staff must know before anything else: an emergency, an emergency stop (紧急停止), or that it
/// was lifted a short while ago.
///
/// @param kind empty: lifted
/// @param since when it was declared, or lifted
public record EmergencyNow(Optional<EmergencyKind> kind, Instant since) {

    /// So long everybody is told that it is over.
    public static final Duration LIFTED_SHOWN = Duration.ofMinutes(2);

    public static Optional<EmergencyNow> of(HallState hall, Instant now) {
        var told = hall.special().told();
        return told.emergency()
                .map(emergency ->
                        new EmergencyNow(Optional.of(emergency.kind()), emergency.since()))
                .or(() ->
                        hall.special()
                                .stop()
                                .map(stop ->
                                        new EmergencyNow(
                                                Optional.of(EmergencyKind.SERVICE_STOPPED),
                                                stop.since())))
                .or(() ->
                        told.liftedAt()
                                .filter(at -> now.isBefore(at.plus(LIFTED_SHOWN)))
                                .map(at -> new EmergencyNow(Optional.empty(), at)));
    }
}
