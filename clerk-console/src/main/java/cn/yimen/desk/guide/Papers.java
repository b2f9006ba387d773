package cn.yimen.desk.guide;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.rules.PeopleAhead;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.Ticket;
import java.util.List;
import java.util.stream.Collectors;

/// What stands on a number's paper, from what the hall knows.
final class Papers {

    private Papers() {}

    /// A number that the hall has just given; its state may not have come yet.
    static Paper of(Guide guide, Reserved given) {
        var hall = guide.hall();
        boolean isThere = hall.ticket(given.ticket()).isPresent();
        return new Paper(
                given.ticket(),
                0,
                given.number(),
                service(guide, given.items()),
                given.priority(),
                isThere
                        ? PeopleAhead.of(hall, given.ticket())
                        : PeopleAhead.ifJoined(hall, given.line()),
                isThere
                        ? WaitEstimate.of(hall, given.ticket(), guide.hallNow())
                        : WaitEstimate.ifJoined(hall, given.line(), guide.hallNow()),
                area(guide, given.line()),
                windows(guide, given.line()),
                given.token(),
                guide.hallNow());
    }

    static Paper again(Guide guide, Ticket ticket, int times) {
        return new Paper(
                ticket.id(),
                times,
                ticket.number(),
                service(guide, ticket.items()),
                ticket.priority(),
                PeopleAhead.of(guide.hall(), ticket.id()),
                WaitEstimate.of(guide.hall(), ticket.id(), guide.hallNow()),
                area(guide, ticket.line()),
                windows(guide, ticket.line()),
                ticket.token(),
                guide.hallNow());
    }

    private static String service(Guide guide, List<ItemCode> items) {
        return items.stream().map(guide::name).collect(Collectors.joining("、"));
    }

    private static String area(Guide guide, LineId line) {
        return guide.hall().config().flatMap(c -> c.line(line)).map(Line::area).orElse("");
    }

    private static String windows(Guide guide, LineId line) {
        return guide.hall()
                .config()
                .map(config -> config.windowsOf(line))
                .map(windows ->
                        windows.stream()
                                .map(Window::id)
                                .map(Object::toString)
                                .collect(Collectors.joining("、")))
                .orElse("");
    }
}
