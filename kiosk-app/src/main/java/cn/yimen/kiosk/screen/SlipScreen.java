package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Chip;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.QrView;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.icon.Picture;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The number on its slip, while it is printed and when it is out: where the paper comes out, and
/// the code for a phone.
final class SlipScreen {
    private static final Area OUTLET = new Area(Layout.LEFT, 1096, 548, 352);
    private static final Area CODE = new Area(636, 1096, 380, 352);

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet paper = new Sheet();
    private final Sheet title = new Sheet();
    private final Button another;
    private final Button done;
    private final Countdown countdown;
    private final PageView pages;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(IssuedTicket ticket, boolean out, String rule) {}

    SlipScreen(Surroundings around) {
        this.around = around;
        countdown = new Countdown(around);
        pages = new PageView(around);
        page.add(title.pane());
        page.add(paper.pane());
        page.put(countdown.node(), new Area(616, 1472, 400, 72));
        another = page.put(another(around), Layout.SECONDARY);
        done =
                page.put(
                        Key.of(KeyStyle.PRIMARY, new Pane(), "", around.send(KioskEvent.Key.DONE)),
                        Layout.PRIMARY_NARROW);
    }

    Region show(Kiosk kiosk, KioskState.Printing state) {
        return show(new View(state.ticket(), false, rule(kiosk)), OptionalInt.empty());
    }

    Region show(Kiosk kiosk, KioskState.TicketReady state) {
        return show(
                new View(state.ticket(), true, rule(kiosk)), OptionalInt.of(state.secondsLeft()));
    }

    private static Button another(Surroundings around) {
        var words = around.text("slip.another");
        return Key.of(
                KeyStyle.PLAIN,
                Lettering.LABEL.bold().fitted(words, 264, 26),
                words,
                around.send(KioskEvent.Key.ANOTHER));
    }

    private Region show(View view, OptionalInt secondsLeft) {
        if (!around.look().equals(Look.STANDARD)) {
            return pages.show(page(view, secondsLeft));
        }
        drawn.show(view);
        countdown.show(secondsLeft);
        return page.pane();
    }

    private String rule(Kiosk kiosk) {
        return kiosk.world()
                .config()
                .map(config ->
                        around.text(
                                "slip.passed",
                                config.passed().placesBack(),
                                config.passed().timesAtMost()))
                .orElse("");
    }

    private Page page(View view, OptionalInt secondsLeft) {
        var done = Act.of(Icon.CHECK, around.text("slip.done"), KioskEvent.Key.DONE);
        var another = Act.of(around.text("slip.another"), KioskEvent.Key.ANOTHER);
        var page =
                Page.titled(around.text(view.out() ? "slip.title" : "slip.printing"))
                        .with(new TicketSheet(around, view.ticket()))
                        .secondary(view.out() ? another : another.off(another.words()))
                        .primary(view.out() ? done : done.busy(around.text("slip.printing-key")));
        if (hasRoomForTheRule()) {
            var rule = view.rule().replace("\n", "");
            page = page.with(Block.of(Words.of(Lettering.CAPTION.soft(), rule)).aside());
        }
        return secondsLeft.isPresent() ? page.closingIn(secondsLeft.getAsInt()) : page;
    }

    /// The printed slip says it in any case.
    private boolean hasRoomForTheRule() {
        var look = around.look();
        return !look.elder() && !(look.lowReach() && look.form() == PanelForm.SQUARE);
    }

    private void draw(View view) {
        title.clear();
        paper.clear();
        head(view.out());
        new SlipView(around, view.ticket()).draw(paper);
        outlet();
        code(view.ticket());
        paper.text(Lettering.CAPTION, view.rule(), Layout.LEFT, 1498);
        another.setDisable(!view.out());
        done.setMouseTransparent(!view.out());
        var words = around.text(view.out() ? "slip.done" : "slip.printing-key");
        var light = Lettering.KEY.bold().in(Tone.ON_INDIGO).fitted(words, 480, 32);
        Key.face(
                done,
                view.out()
                        ? Row.beside(24, IconView.plain(Icon.CHECK, 56, Tone.ON_INDIGO), light)
                        : light,
                words);
    }

    private void head(boolean out) {
        var mark = new StackPane(IconView.plain(out ? Icon.CHECK : Icon.PRINT, 44, Tone.ON_INDIGO));
        mark.getStyleClass().add("disc");
        title.put((out ? Tone.JADE : Tone.INDIGO).ground(mark), new Area(Layout.LEFT, 192, 72, 72));
        var words = around.text(out ? "slip.title" : "slip.printing");
        title.at(Lettering.TITLE.bold().fitted(words, 850, 34), 160, 250);
    }

    private void outlet() {
        var frame = OUTLET.place(new Pane());
        frame.getStyleClass().add("card-ground");
        var sheet = new Sheet(frame);
        sheet.at(Picture.PAPER_OUTLET.draw(18), 2, 2);
        sheet.at(Chip.inPicture(Icon.TICKET, around.text("slip.here")), 26, 254);
        paper.add(frame);
    }

    private void code(IssuedTicket ticket) {
        var card = Sheet.card(CODE);
        paper.add(card.pane());
        card.at(QrView.of(ticket.qrText(), 226), 77, 30);
        var words = Lettering.CAPTION.fitted(around.text("slip.scan"), 340, 20);
        card.at(words, 190 - words.getLayoutBounds().getWidth() / 2, 312);
    }
}
