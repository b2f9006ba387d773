package cn.yimen.hall.rules;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// One machine's word that the holder of a booking came (预约签到). Machines that are alone may give it
/// twice for one booking. Whoever has to say to which number the booking belongs, says it by this
/// order: who came first; where two came in one millisecond, the smaller id. It needs nothing but
/// the claims, so that hall server, kiosks and province agree whatever reached them first.
///
/// @param at when the holder stood there, by the machine's best knowledge
/// @param id of the number that was given
public record CheckInClaim(Instant at, String id) implements Comparable<CheckInClaim> {

    private static final Comparator<CheckInClaim> ORDER =
            Comparator.comparing(CheckInClaim::at).thenComparing(CheckInClaim::id);

    /// Finer than milliseconds not every way carries it.
    public CheckInClaim {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// Whether the booking is this one's and not the other's.
    public boolean beats(CheckInClaim other) {
        return compareTo(other) < 0;
    }

    /// Whose the booking is; empty where nobody came.
    public static Optional<CheckInClaim> winner(Collection<CheckInClaim> claims) {
        return claims.stream().min(Comparator.naturalOrder());
    }

    @Override
    public int compareTo(CheckInClaim other) {
        return ORDER.compare(this, other);
    }
}
