package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.rules.PeopleAhead;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import java.util.List;
import java.util.Optional;

/// A ticket of today as its holder sees it now.
///
/// @param windows as in [LineView#windows]
/// @param ahead people ahead, while it waits
/// @param waitRange empty unless it waits and it can be known
/// @param at the window that called, serves or served it
/// @param rejoinsLeft how often it may still rejoin
public record TicketView(
        Ticket ticket,
        List<ServiceItem> items,
        Line line,
        String windows,
        int ahead,
        Optional<WaitRange> waitRange,
        Optional<WindowId> at,
        int rejoinsLeft) {

    public TicketView {
        items = List.copyOf(items);
    }

    public boolean canRejoin() {
        return ticket.stage() == TicketStage.PASSED && rejoinsLeft > 0;
    }

    public boolean canReprint() {
        return ticket.stage().isLive();
    }

    public boolean canRate() {
        return ticket.stage() == TicketStage.FINISHED && ticket.rating() == 0;
    }

    /// As the hall has it; empty for a line that the hall does not have.
    static Optional<TicketView> of(World world, HallConfig config, Ticket ticket) {
        boolean waits = ticket.stage() == TicketStage.WAITING;
        return config.line(ticket.line())
                .map(line ->
                        new TicketView(
                                ticket,
                                ticket.items().stream()
                                        .flatMap(code -> world.item(code).stream())
                                        .toList(),
                                line,
                                world.windowsOf(line.id()),
                                waits ? PeopleAhead.of(world.hall(), ticket.id()) : 0,
                                waits
                                        ? WaitEstimate.of(world.hall(), ticket.id(), world.now())
                                        : Optional.empty(),
                                ticket.turn().map(Ticket.Turn::window),
                                Math.max(
                                        0,
                                        config.passed().timesAtMost() - ticket.timesPassed() + 1)));
    }
}
