package cn.yimen.system.model;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.system.model.HallView.BookingView;
import cn.yimen.system.model.HallView.Counts;
import cn.yimen.system.model.HallView.LineView;
import cn.yimen.system.model.HallView.TicketView;
import cn.yimen.system.model.HallView.WindowView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What there is to see in the real state.
final class RealEye {

    private RealEye() {}

    static HallView see(HallState state, Instant now) {
        var config = state.config().orElseThrow();
        return new HallView(
                state.day().orElseThrow(),
                state.tickets().values().stream()
                        .map(RealEye::ticket)
                        .sorted(Comparator.comparing(TicketView::name))
                        .toList(),
                config.windows().stream().map(w -> window(state, w.id(), now)).toList(),
                config.lines().stream().map(line -> line(state, line)).toList(),
                state.appointments().values().stream()
                        .map(RealEye::booking)
                        .sorted(Comparator.comparing(b -> b.id().value()))
                        .toList(),
                special(state));
    }

    private static TicketView ticket(Ticket ticket) {
        boolean atWindow =
                ticket.stage() == TicketStage.CALLED || ticket.stage() == TicketStage.SERVING;
        return new TicketView(
                Say.name(ticket.id()),
                ticket.number().text(),
                ticket.line(),
                ticket.stage().name(),
                ticket.paper().name(),
                ticket.priority(),
                ticket.issuedAt(),
                ticket.waitingSince(),
                new Counts(
                        ticket.overtaken(),
                        ticket.calls(),
                        ticket.timesPassed(),
                        ticket.steps(),
                        ticket.rating()),
                ticket.onlyAt(),
                ticket.turn().filter(_ -> atWindow).map(Ticket.Turn::window),
                ticket.done(),
                ticket.appointment());
    }

    private static WindowView window(HallState state, WindowId id, Instant now) {
        var window = state.window(id);
        List<String> people = new ArrayList<>();
        window.current().ifPresent(first -> people.add(Say.name(first)));
        window.together().forEach(other -> people.add(Say.name(other)));
        return new WindowView(
                id,
                window.mode().name(),
                window.clerk(),
                people,
                QueueOrder.waiting(state, id, now).stream().map(t -> Say.name(t.id())).toList());
    }

    private static LineView line(HallState state, Line line) {
        var now = state.line(line.id());
        return new LineView(
                line.id(),
                now.lastOrdinal(),
                now.closed(),
                state.waitingIn(line.id()).stream().map(t -> Say.name(t.id())).toList());
    }

    private static BookingView booking(Appointment booking) {
        return new BookingView(
                booking.id(),
                booking.line(),
                booking.day(),
                booking.stage().name(),
                booking.ticket().map(Say::name));
    }

    private static List<String> special(HallState state) {
        List<String> special = new ArrayList<>();
        for (var l : state.special().leases()) {
            special.add(
                    Leasing.told(new Books.Lease(l.device(), l.line(), l.day(), l.from(), l.to())));
        }
        for (var s : state.special().sessions()) {
            special.add(
                    "session "
                            + new Books.Session(
                                    s.day(),
                                    s.from(),
                                    s.to(),
                                    s.lines(),
                                    s.windows(),
                                    s.capacity()));
        }
        state.special().stop().ifPresent(stop -> special.add("stopped: " + stop.reason()));
        for (var call : state.helpCalls().values()) {
            var help = new Books.Help(call.step(), call.takenBy(), call.guide());
            special.add(call.device() + " needs " + help);
        }
        state.devices()
                .forEach(
                        (part, now) -> special.add(part + " is " + now.readiness() + now.faults()));
        special.sort(Comparator.naturalOrder());
        return special;
    }
}
