package cn.yimen.kiosk.screen;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.TicketView;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// 我的排队: the person's numbers of today, where each stands, and what can be done with it.
final class MyTicketsScreen {
    private final Surroundings around;
    private final PageView view;

    MyTicketsScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Kiosk kiosk, KioskState.MyTickets state) {
        var page = Page.titled(around.text("tickets.title")).first(state.first());
        return view.show(
                switch (state.tickets()) {
                    case Lookup.Asking _ -> page.with(notice("tickets.asking"));
                    case Lookup.Unanswered _ -> page.with(notice("tickets.unanswered"));
                    case Lookup.Found(List<TicketId> ids) when ids.isEmpty() ->
                            page.with(notice("tickets.none"));
                    case Lookup.Found(List<TicketId> ids) ->
                            page.with(
                                    Block.of(
                                                    ids.stream()
                                                            .flatMap(id ->
                                                                    kiosk
                                                                            .world()
                                                                            .ticket(id)
                                                                            .stream())
                                                            .map(ticket -> card(ticket, state))
                                                            .toList())
                                            .turning());
                });
    }

    private Band notice(String key) {
        return Band.information(Icon.INFO, around.text(key));
    }

    private TicketCard card(TicketView ticket, KioskState.MyTickets state) {
        var item =
                ticket.items().stream().findFirst().map(around::name).orElse(ticket.line().name());
        return new TicketCard(
                ticket.ticket().number().text(),
                item,
                ItemTile.place(ticket.line()),
                line(ticket),
                around.text("tickets.stage." + ticket.ticket().stage()),
                ticket.ticket().stage(),
                acts(ticket, state.busy().isEmpty()));
    }

    private List<Choice> acts(TicketView ticket, boolean idle) {
        var id = ticket.ticket().id();
        var acts = new ArrayList<Choice>();
        if (ticket.canReprint()) {
            acts.add(act("tickets.reprint", new KioskEvent.Reprint(id), idle));
        }
        other(ticket, idle).ifPresent(acts::add);
        return acts;
    }

    private Optional<Choice> other(TicketView ticket, boolean idle) {
        var id = ticket.ticket().id();
        if (ticket.canRejoin()) {
            return Optional.of(act("tickets.rejoin", new KioskEvent.Rejoin(id), idle));
        }
        return ticket.canRate()
                ? Optional.of(act("tickets.rate", new KioskEvent.OpenRating(id), idle))
                : Optional.empty();
    }

    private Choice act(String key, KioskEvent.Touch touch, boolean idle) {
        var act = Choice.of(around.text(key), touch);
        return idle ? act : act.off(around.text("tickets.asking"));
    }

    private String line(TicketView ticket) {
        return switch (ticket.ticket().stage()) {
            case WAITING ->
                    around.text(
                            "tickets.line.WAITING",
                            around.texts().count("people.ahead", ticket.ahead()),
                            around.wait(ticket.waitRange()));
            case CALLED, SERVING, HELD, FINISHED ->
                    around.text(
                            "tickets.line." + ticket.ticket().stage(),
                            ticket.at().map(WindowId::value).orElse("–"));
            case PASSED -> around.text("tickets.line.PASSED", ticket.rejoinsLeft());
            case RESERVED, WITHDRAWN -> around.text("tickets.line." + ticket.ticket().stage());
        };
    }
}
