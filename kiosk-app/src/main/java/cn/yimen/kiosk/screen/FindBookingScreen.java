package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.BookingCode;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.kiosk.flow.CheckingIn.FindingBooking;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 找预约: lay down the card, show the code to the scanner, or type its end.
final class FindBookingScreen {
    private static final Area BY_CARD = new Area(Layout.LEFT, 352, 464, 232);
    private static final Area BY_CODE = new Area(552, 352, 464, 232);
    private static final Area FIELD = new Area(Layout.LEFT, 672, Layout.FULL, 128);

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final Button confirm;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(boolean known, boolean reader, boolean scanner, FindingBooking state) {}

    FindBookingScreen(Surroundings around) {
        this.around = around;
        page.text(Lettering.TITLE.bold(), around.text("booking.title"), Layout.LEFT, 250);
        page.add(words.pane());
        new CodePad(around).put(page);
        confirm =
                page.put(
                        Key.of(
                                KeyStyle.PRIMARY,
                                new Pane(),
                                "",
                                around.send(KioskEvent.Key.CONFIRM)),
                        Layout.PRIMARY);
    }

    Region show(Kiosk kiosk, FindingBooking state) {
        drawn.show(
                new View(
                        state.visitor().isKnown(),
                        isUsable(kiosk.world(), Part.CARD_READER),
                        isUsable(kiosk.world(), Part.SCANNER),
                        state));
        return page.pane();
    }

    private static boolean isUsable(World world, Part part) {
        return world.part(part).usable();
    }

    private void draw(View view) {
        words.clear();
        var lead = around.text(view.known() ? "booking.none" : "booking.how");
        words.at(Lettering.BODY.soft().fitted(lead, Layout.FULL, 26), Layout.LEFT, 308);
        way(BY_CARD, Icon.IDCARD, view.known() ? "again" : "card", view.reader());
        way(BY_CODE, Icon.SCAN, "scan", view.scanner());
        words.text(Lettering.BODY.bold(), around.text("booking.type"), Layout.LEFT, 648);
        field(view.state());
        confirm(view.state());
    }

    /// A way that needs a part of the machine says so where that part does not work.
    private void way(Area area, Icon icon, String name, boolean works) {
        var card = Sheet.card(area);
        words.add(card.pane());
        card.at(IconView.accented(icon, 96, works ? Tone.INK : Tone.INK_SOFT), 36, 30);
        var tone = works ? Tone.INK : Tone.INK_SOFT;
        var title = around.text("booking.way." + name);
        card.at(Lettering.LABEL.bold().in(tone).fitted(title, 290, 28), 160, 92);
        var note = around.text(works ? "booking.way." + name + ".note" : "booking.way.off");
        card.at(Lettering.CAPTION.in(tone).fitted(note, 392, 22), 36, 186);
    }

    private void field(FindingBooking state) {
        boolean wrong = state.finding() == Finding.NOT_FOUND || state.finding() == Finding.SEVERAL;
        var field = FIELD.place(new Pane());
        field.getStyleClass().add(wrong ? "field-wrong" : "field-focused");
        words.add(field);
        var sheet = new Sheet(field);
        sheet.at(IconView.plain(Icon.BOOKING, 60, Tone.INDIGO), 32, 34);
        var caret = new Area(0, 0, 5, 64).size(Tone.CINNABAR.ground(new Region()));
        sheet.put(
                state.code().isEmpty()
                        ? Row.left(
                                10,
                                caret,
                                Lettering.LABEL
                                        .soft()
                                        .text(
                                                around.text(
                                                        "booking.placeholder",
                                                        BookingCode.SHORTEST)))
                        : Row.left(6, Lettering.TITLE.bold().fitted(state.code(), 660, 36), caret),
                new Area(124, 10, 700, 108));
        if (wrong) {
            words.put(problem(state.finding()), new Area(Layout.LEFT, 806, Layout.FULL, 56));
        }
    }

    private Region problem(Finding finding) {
        return Row.left(
                14,
                IconView.plain(Icon.WARN, 38, Tone.CINNABAR_INK),
                Lettering.BODY
                        .bold()
                        .in(Tone.CINNABAR_INK)
                        .fitted(around.text("booking.finding." + finding), 880, 24));
    }

    private void confirm(FindingBooking state) {
        boolean ready = state.code().length() >= BookingCode.SHORTEST;
        boolean asking = state.finding() == Finding.ASKING;
        confirm.setDisable(!ready);
        confirm.setMouseTransparent(asking);
        var key = asking ? "booking.finding.ASKING" : "booking.find";
        var text = around.text(key);
        var lettering = Lettering.KEY.bold().in(ready ? Tone.ON_INDIGO : Tone.INK_SOFT);
        Key.face(confirm, lettering.fitted(text, 880, 30), text);
    }
}
