package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.Ticket;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A rating with whom and what it is about (三对应): the visit, the matter, the clerk.
///
/// @param level 1 to 5
/// @param tags codes of [RatingTags]
/// @param words what the person wrote; may be empty
/// @param again whether the hall has the level already, and this adds the person's name (追评)
public record RatedService(
        TicketId ticket,
        Optional<ItemCode> item,
        Optional<WindowId> window,
        Optional<ClerkId> clerk,
        Instant servedAt,
        int level,
        Set<String> tags,
        String words,
        boolean again) {

    public RatedService {
        tags = Set.copyOf(tags);
    }

    static RatedService of(TicketView view, Rating rating, boolean again) {
        var ticket = view.ticket();
        return new RatedService(
                ticket.id(),
                ticket.items().stream().findFirst(),
                ticket.turn().map(Ticket.Turn::window),
                ticket.turn().map(Ticket.Turn::clerk),
                ticket.issuedAt(),
                rating.level(),
                rating.tags(),
                rating.words(),
                again);
    }

    @Override
    public String toString() {
        return "RatedService[" + level + ", " + tags + "]";
    }
}
