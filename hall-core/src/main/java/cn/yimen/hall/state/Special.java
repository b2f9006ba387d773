package cn.yimen.hall.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What holds for the hall beyond its layout.
///
/// @param stop the hall stands still
/// @param sessions extra hours of today and later days
/// @param leases numbers in the hands of kiosks, for today and later days
/// @param rebuilt the journal was damaged and built anew today
/// @param bulletin empty until anything was told
/// @param handling empty until a manager had anything in hand
public record Special(
        Optional<HallStop> stop,
        List<ExtraSession> sessions,
        List<NumberLease> leases,
        Optional<Rebuilt> rebuilt,
        Optional<Bulletin> bulletin,
        Optional<Handling> handling) {

    public Special {
        sessions = List.copyOf(sessions);
        leases = List.copyOf(leases);
    }

    static Special none() {
        return new Special(
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What the hall is told by its screens and loudspeakers.
    public Bulletin told() {
        return bulletin.orElseGet(Bulletin::empty);
    }

    /// What managers have in hand.
    public Handling inHand() {
        return handling.orElseGet(Handling::nothing);
    }

    Special with(Handling now) {
        return new Special(stop, sessions, leases, rebuilt, bulletin, Optional.of(now));
    }

    Special stopped(Optional<HallStop> now) {
        return new Special(now, sessions, leases, rebuilt, bulletin, handling);
    }

    Special with(ExtraSession session) {
        var others = without(session);
        return new Special(stop, plus(others, session), leases, rebuilt, bulletin, handling);
    }

    Special withdrawn(ExtraSession session) {
        return new Special(stop, without(session), leases, rebuilt, bulletin, handling);
    }

    private List<ExtraSession> without(ExtraSession session) {
        return sessions.stream().filter(s -> !s.isSameAs(session)).toList();
    }

    Special with(NumberLease lease) {
        return new Special(stop, sessions, plus(leases, lease), rebuilt, bulletin, handling);
    }

    Special with(Bulletin told) {
        return new Special(stop, sessions, leases, rebuilt, Optional.of(told), handling);
    }

    Special rebuilt(Rebuilt now) {
        return new Special(stop, sessions, leases, Optional.of(now), bulletin, handling);
    }

    Special from(LocalDate day) {
        return new Special(
                stop,
                sessions.stream().filter(s -> !s.day().isBefore(day)).toList(),
                leases.stream().filter(l -> !l.day().isBefore(day)).toList(),
                Optional.empty(),
                bulletin,
                handling.map(h -> h.from(day)));
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
