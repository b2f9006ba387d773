package cn.yimen.kiosk.ticket;

import cn.yimen.hall.domain.TicketId;
import java.util.Optional;
import java.util.Set;

/// A rating as the person gives it.
///
/// @param words what the person wrote; goes to the hall server, which keeps it sealed; until it has
///   answered it lies sealed in this machine's journal
public record Said(TicketId ticket, int level, Set<String> tags, Optional<String> words) {
    public Said {
        tags = Set.copyOf(tags);
    }

    @Override
    public String toString() {
        return "Said[" + level + ", " + tags + "]";
    }
}
