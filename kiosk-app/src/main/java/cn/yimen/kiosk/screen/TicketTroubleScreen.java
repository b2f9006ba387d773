package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Chip;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.QrView;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// 小票没有打出来: the number stays valid and exists only here, in a dashed frame, large and as a code.
final class TicketTroubleScreen {
    private static final Area FRAME = new Area(Layout.LEFT, 344, Layout.FULL, 620);
    private static final Area STEPS = new Area(Layout.LEFT, 990, Layout.FULL, 380);

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet facts = new Sheet();
    private final Countdown countdown;
    private final PageView view;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(IssuedTicket ticket, Trouble why) {}

    TicketTroubleScreen(Surroundings around) {
        this.around = around;
        countdown = new Countdown(around);
        view = new PageView(around);
        page.add(facts.pane());
        page.put(
                Notice.done(around.text("trouble.staff-told")),
                new Area(Layout.LEFT, 1404, Layout.FULL, 96));
        page.put(countdown.node(), new Area(560, 1404, 420, 96));
        page.put(
                Key.primary(around.text("trouble.noted"), around.send(KioskEvent.Key.DONE)),
                Layout.PRIMARY);
    }

    Region show(KioskState.TicketTrouble state) {
        if (!around.look().equals(Look.STANDARD)) {
            return view.show(page(state));
        }
        drawn.show(new View(state.ticket(), state.why()));
        countdown.show(OptionalInt.of(state.secondsLeft()));
        return page.pane();
    }

    private Page page(KioskState.TicketTrouble state) {
        var ticket = state.ticket();
        var place = ItemTile.place(ticket.line());
        var why = around.text("trouble.why." + state.why()) + around.text("trouble.valid");
        return Page.titled(around.text("trouble.title"))
                .lead(why)
                .with(new KeptTicket(around, ticket))
                .with(
                        Block.card(
                                List.of(
                                        Instruction.filled(
                                                1,
                                                around.text(
                                                        "trouble.step-1", ticket.number().text())),
                                        Instruction.filled(2, around.text("trouble.step-2", place)),
                                        Instruction.filled(3, around.text("trouble.step-3")))))
                .notice(Band.done(around.text("trouble.staff-told")))
                .primary(Act.of(around.text("trouble.noted"), KioskEvent.Key.DONE))
                .closingIn(state.secondsLeft());
    }

    private void draw(View view) {
        facts.clear();
        head(view.why());
        frame(view.ticket());
        steps(view.ticket());
    }

    private void head(Trouble why) {
        var mark = new StackPane(IconView.plain(Icon.WARN, 76, Tone.AMBER));
        mark.getStyleClass().add("notice");
        mark.setStyle("-fx-padding: 0;");
        facts.put(Tone.AMBER_WASH.ground(mark), new Area(Layout.LEFT, 192, 120, 120));
        facts.at(Lettering.TITLE.bold().fitted(around.text("trouble.title"), 790, 34), 212, 246);
        var words =
                Row.baseline(
                        0,
                        Lettering.of(38).text(around.text("trouble.why." + why)),
                        Lettering.of(38).bold().text(around.text("trouble.valid")));
        facts.at(words, 212, 264);
    }

    private void frame(IssuedTicket ticket) {
        var pane = FRAME.place(new Pane());
        pane.getStyleClass().add("card-dashed");
        var card = new Sheet(pane);
        facts.add(pane);
        card.at(Lettering.BODY.fitted(items(ticket), 600, 24), 48, 74);
        var chip = card.at(Chip.done(Icon.DONE, around.text("trouble.issued")), 0, 36);
        chip.layoutXProperty().bind(chip.widthProperty().negate().add(904));
        card.number(Lettering.NUMBER.black(), ticket.number().text(), new Area(40, 120, 872, 240));
        card.rule(48, 904, 374);
        card.at(QrView.of(ticket.qrText(), 190), 48, 402);
        new TicketFacts(around, ticket).drawTwo(card, 272, 444, 276);
        card.at(Lettering.BODY.fitted(goTo(ticket), 640, 24), 272, 578);
    }

    private void steps(IssuedTicket ticket) {
        var sheet = new Sheet(STEPS.place(new Pane()));
        facts.add(sheet.pane());
        sheet.text(Lettering.of(38).bold(), around.text("trouble.next"), 0, 58);
        var place = ItemTile.place(ticket.line());
        step(sheet, 1, around.text("trouble.step-1", ticket.number().text()));
        step(sheet, 2, around.text("trouble.step-2", place));
        step(sheet, 3, around.text("trouble.step-3"));
    }

    private static void step(Sheet sheet, int ordinal, String words) {
        double top = 104 + (ordinal - 1) * 94.0;
        sheet.put(Discs.filled(ordinal), new Area(0, top, 60, 60));
        sheet.at(Lettering.LABEL.fitted(words, 860, 26), 84, top + 45);
    }

    private String goTo(IssuedTicket ticket) {
        var place = ItemTile.place(ticket.line());
        return ticket.windows().isEmpty()
                ? around.text("trouble.go", place)
                : around.text("trouble.go-windows", place, around.windows(ticket.windows()));
    }

    private String items(IssuedTicket ticket) {
        return ticket.items().isEmpty()
                ? ticket.line().name()
                : around.name(ticket.items().getFirst());
    }
}
