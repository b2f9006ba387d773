package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Page;
import cn.yimen.kiosk.flow.TicketView;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Chip;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 我的排队: the person's numbers of today, where each stands, and what can be done with it.
final class MyTicketsScreen {
    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet cards = new Sheet();
    private final List<Button> reprints;
    private final List<Button> others;
    private final Paging paging;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(Lookup lookup, List<TicketView> tickets, Optional<TicketId> busy) {}

    private record Act(String words, KioskEvent.Touch touch) {}

    MyTicketsScreen(Surroundings around) {
        this.around = around;
        paging = new Paging(around, Paging.Form.WIDE);
        page.text(Lettering.TITLE.bold(), around.text("tickets.title"), Layout.LEFT, 262);
        page.add(cards.pane());
        reprints = keys(0);
        others = keys(1);
        page.add(paging.node());
    }

    Region show(Kiosk kiosk, KioskState.MyTickets state) {
        var ids =
                state.tickets() instanceof Lookup.Found(List<TicketId> found)
                        ? found
                        : List.<TicketId>of();
        var shown = Page.of(ids, state.page(), KioskState.MyTickets.TICKETS_A_PAGE);
        var views =
                shown.entries().stream().flatMap(id -> kiosk.world().ticket(id).stream()).toList();
        drawn.show(new View(state.tickets(), views, state.busy()));
        paging.node().setVisible(shown.pages() > 1);
        paging.show(shown);
        return page.pane();
    }

    private void draw(View view) {
        cards.clear();
        for (int i = 0; i < reprints.size(); i++) {
            reprints.get(i).setVisible(false);
            others.get(i).setVisible(false);
        }
        switch (view.lookup()) {
            case Lookup.Asking _ -> notice("tickets.asking");
            case Lookup.Unanswered _ -> notice("tickets.unanswered");
            case Lookup.Found _ when view.tickets().isEmpty() -> notice("tickets.none");
            case Lookup.Found _ ->
                    IntStream.range(0, view.tickets().size()).forEach(i -> drawTicket(i, view));
        }
    }

    private void notice(String key) {
        cards.put(
                Notice.information(Icon.INFO, around.text(key)),
                new Area(Layout.LEFT, 340, Layout.FULL, 104));
    }

    private void drawTicket(int index, View view) {
        var ticket = view.tickets().get(index);
        var card = Sheet.card(Layout.ticket(index));
        cards.add(card.pane());
        card.text(Lettering.DISPLAY.black(), ticket.ticket().number().text(), 40, 116);
        var chip = card.at(stage(ticket.ticket().stage()), 0, 52);
        chip.layoutXProperty().bind(chip.widthProperty().negate().add(912));
        var item =
                ticket.items().stream()
                        .findFirst()
                        .map(ServiceItem::name)
                        .orElse(ticket.line().name());
        card.at(Lettering.BODY.bold().fitted(item, 400, 22), 320, 88);
        card.text(Lettering.CAPTION.soft(), ItemRowFace.place(ticket.line()), 320, 130);
        card.at(Lettering.BODY.fitted(line(ticket), 872, 24), 40, 196);
        boolean idle = view.busy().isEmpty();
        act(
                reprints.get(index),
                ticket.canReprint(),
                idle,
                new Act(
                        around.text("tickets.reprint"),
                        new KioskEvent.Reprint(ticket.ticket().id())));
        Layout.ticketKey(index, ticket.canReprint() ? 1 : 0).place(others.get(index));
        other(ticket).ifPresent(act -> act(others.get(index), true, idle, act));
    }

    private Optional<Act> other(TicketView ticket) {
        var id = ticket.ticket().id();
        if (ticket.canRejoin()) {
            return Optional.of(new Act(around.text("tickets.rejoin"), new KioskEvent.Rejoin(id)));
        }
        return ticket.canRate()
                ? Optional.of(new Act(around.text("tickets.rate"), new KioskEvent.OpenRating(id)))
                : Optional.empty();
    }

    private void act(Button key, boolean shown, boolean enabled, Act act) {
        key.setVisible(shown);
        key.setDisable(!enabled);
        Key.face(key, Lettering.BODY.bold().fitted(act.words(), 250, 24), act.words());
        var send = around.send(act.touch());
        key.setOnAction(touched -> send.run());
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

    private HBox stage(TicketStage stage) {
        var words = around.text("tickets.stage." + stage);
        return switch (stage) {
            case WAITING, RESERVED -> Chip.outlined(Icon.CLOCK, words);
            case CALLED, PASSED, HELD -> Chip.attention(Icon.CALLS, words);
            case SERVING, FINISHED -> Chip.done(Icon.DONE, words);
            case WITHDRAWN -> Chip.outlined(Icon.CLOSE, words);
        };
    }

    private List<Button> keys(int column) {
        return IntStream.range(0, KioskState.MyTickets.TICKETS_A_PAGE)
                .mapToObj(i ->
                        page.put(
                                Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {}),
                                Layout.ticketKey(i, column)))
                .toList();
    }
}
