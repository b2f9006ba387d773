package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.rules.PeopleAhead;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.wire.CommandAnswer;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// What slips say, as the world is now.
public record SlipFacts(World world) {

    /// What a slip that is printed again says: the same number, the wait worked out anew.
    public IssuedTicket again(TicketView view) {
        var ticket = view.ticket();
        return new IssuedTicket(
                        ticket.id(),
                        ticket.number(),
                        view.items(),
                        view.line(),
                        view.windows(),
                        false,
                        view.ahead(),
                        view.waitRange(),
                        world.local(ticket.issuedAt()),
                        ticket.token(),
                        1)
                .booked(slot(ticket.appointment()));
    }

    /// What the slip of a number says that was just given, whether the hall's state has it already
    /// or not.
    public IssuedTicket issued(Reserved given, Instant at) {
        boolean there = world.hall().ticket(given.ticket()).isPresent();
        var line = lineOf(given);
        return new IssuedTicket(
                        given.ticket(),
                        given.number(),
                        given.items().stream().flatMap(code -> world.item(code).stream()).toList(),
                        line,
                        world.windowsOf(line.id()),
                        false,
                        there
                                ? PeopleAhead.of(world.hall(), given.ticket())
                                : PeopleAhead.ifJoined(world.hall(), line.id()),
                        there
                                ? WaitEstimate.of(world.hall(), given.ticket(), world.now())
                                : WaitEstimate.ifJoined(world.hall(), line.id(), world.now()),
                        world.local(at),
                        given.token(),
                        0)
                .booked(slot(given.appointment()));
    }

    /// What the slip of a number says that this kiosk gives without the server (离线取号). Nobody can
    /// sign its code here, so that it only names the number.
    public IssuedTicket alone(
            TicketId id, TicketNumber number, ServiceItem item, Line line, Instant at) {
        return new IssuedTicket(
                id,
                number,
                List.of(item),
                line,
                world.windowsOf(line.id()),
                true,
                0,
                Optional.empty(),
                world.local(at),
                world.config().map(HallConfig::ticketLink).orElse("") + number.text(),
                0);
    }

    /// The number that the server's answer gives.
    public Optional<IssuedTicket> given(CommandAnswer.Accepted accepted) {
        return accepted.events().stream()
                .filter(recorded -> recorded.event() instanceof Reserved)
                .findFirst()
                .map(recorded -> issued((Reserved) recorded.event(), recorded.at()));
    }

    /// The same number as that of a booking which begins then.
    public IssuedTicket booked(IssuedTicket ticket, Instant from) {
        return ticket.booked(Optional.of(world.local(from).toLocalTime()));
    }

    private Optional<LocalTime> slot(Optional<AppointmentId> booking) {
        return booking.flatMap(id -> world.hall().appointment(id))
                .map(known -> world.local(known.from()).toLocalTime());
    }

    /// A line that the hall got a moment ago has at least its prefix.
    private Line lineOf(Reserved given) {
        var number = given.number();
        return world.config()
                .flatMap(config -> config.line(given.line()))
                .orElseGet(() ->
                        new Line(given.line(), number.prefix(), number.width(), "", "", "", 0, 0));
    }
}
