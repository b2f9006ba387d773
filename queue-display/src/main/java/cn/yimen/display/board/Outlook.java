package cn.yimen.display.board;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a board foresees of its lines: how long one waits, or who is next. Worked out beside the
/// board's own thread ([Foresight]), because it plays the rest of the day: no call waits for it.
///
/// @param told empty until it was worked out for the first time
/// @param seq the state that was asked about last
/// @param askedAt by the machine's own clock
public record Outlook(Optional<Told> told, long seq, Instant askedAt) {

    private static final Duration CHANGED = Duration.ofSeconds(2);

    /// Waiting counts also where nothing happens.
    private static final Duration UNCHANGED = Duration.ofSeconds(10);

    /// @param waits without those lines that no window serves
    /// @param next a few more than a board shows
    public record Told(Map<LineId, WaitRange> waits, Map<LineId, List<Ticket>> next) {
        public Told {
            waits = Map.copyOf(waits);
            next = Map.copyOf(next);
        }
    }

    static Outlook unknown() {
        return new Outlook(Optional.empty(), -1, Instant.EPOCH);
    }

    boolean isDue(HallState state, Instant now) {
        var since = Duration.between(askedAt, now);
        return since.compareTo(seq == state.seq() ? UNCHANGED : CHANGED) >= 0;
    }

    Outlook asked(HallState state, Instant now) {
        return new Outlook(told, state.seq(), now);
    }

    Outlook with(Told now) {
        return new Outlook(Optional.of(now), seq, askedAt);
    }

    Optional<WaitRange> wait(LineId line) {
        return told.map(Told::waits).map(waits -> waits.get(line));
    }

    List<Ticket> next(LineId line) {
        return told.map(Told::next)
                .map(next -> next.getOrDefault(line, List.of()))
                .orElse(List.of());
    }
}
