package cn.yimen.uplink.cache;

import java.time.Duration;
import java.time.Instant;

/// What a machine may go by of the province, now.
public sealed interface Recall {

    /// So long what was confirmed is gone by: older guides would send people for papers that nobody
    /// asks for any more.
    Duration GOOD_FOR = Duration.ofDays(30);

    /// A clock further behind the last confirmation than this has lost its time.
    Duration CLOCK_PLAY = Duration.ofDays(1);

    record Usable(PlatformData data) implements Recall {}

    /// Never heard, or nothing of it can be read any more.
    record Nothing() implements Recall {}

    record TooOld(Instant confirmedAt) implements Recall {}

    /// The machine's clock stands before the last confirmation: how old it is nobody knows.
    record AgeUnknown(Instant confirmedAt) implements Recall {}

    /// Judges what is known by the time of now.
    static Recall of(PlatformData data, Instant now) {
        var age = data.age(now);
        if (age.compareTo(GOOD_FOR) > 0) {
            return new TooOld(data.confirmedAt());
        }
        return age.compareTo(CLOCK_PLAY.negated()) < 0
                ? new AgeUnknown(data.confirmedAt())
                : new Usable(data);
    }
}
