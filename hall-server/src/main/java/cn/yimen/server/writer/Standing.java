package cn.yimen.server.writer;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import org.pcollections.Empty;
import org.pcollections.PMap;

/// How the hall stands for its server: what everybody knows, and where the person of a ticket is
/// kept.
///
/// @param reservedAt for each of today's tickets the entry whose personal data is its holder
/// @param at when the last event happened
public record Standing(HallState hall, PMap<TicketId, Long> reservedAt, Instant at) {

    static Standing empty() {
        return new Standing(HallState.empty(), Empty.map(), Instant.EPOCH);
    }

    Standing apply(Recorded recorded) {
        var places =
                switch (recorded.event()) {
                    case Reserved e -> reservedAt.plus(e.ticket(), recorded.seq());
                    case DayOpened _ -> Empty.<TicketId, Long>map();
                    default -> reservedAt;
                };
        return new Standing(hall.apply(recorded), places, recorded.at());
    }
}
