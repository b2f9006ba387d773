package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.PhoneProblem;
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
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 没带身份证: a mobile phone number instead, or only the guides.
final class PhoneScreen {
    private static final Area FIELD = new Area(Layout.LEFT, 388, Layout.FULL, 136);
    private static final int DIGITS = 11;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet typed = new Sheet();
    private final Drawn<KioskState.PhoneEntry> drawn = new Drawn<>(this::draw);

    PhoneScreen(Surroundings around) {
        this.around = around;
        page.at(
                Lettering.TITLE.bold().fitted(around.text("phone.title"), Layout.FULL, 40),
                Layout.LEFT,
                250);
        page.at(
                Lettering.BODY.soft().fitted(around.text("phone.why"), Layout.FULL, 24),
                Layout.LEFT,
                314);
        page.add(typed.pane());
        for (int digit = 0; digit <= 9; digit++) {
            page.put(KeyBoard.digit(around, digit), Layout.phoneDigit(digit));
        }
        page.put(clear(), Layout.phoneDigit(0).moved(-324, 0));
        page.put(KeyBoard.erase(around), Layout.phoneDigit(0).moved(324, 0));
        page.put(lookRound(), Layout.LOOK_ROUND);
        page.put(
                Key.primary(around.text("phone.confirm"), around.send(KioskEvent.Key.CONFIRM)),
                Layout.PRIMARY);
    }

    Region show(KioskState.PhoneEntry state) {
        drawn.show(state);
        return page.pane();
    }

    private void draw(KioskState.PhoneEntry state) {
        typed.clear();
        var field = FIELD.place(new Pane());
        field.getStyleClass().add(state.problem().isPresent() ? "field-wrong" : "field-focused");
        typed.add(field);
        var sheet = new Sheet(field);
        sheet.at(IconView.plain(Icon.MOBILE, 60, Tone.INDIGO), 32, 38);
        var caret = new Area(0, 0, 5, 64).size(Tone.CINNABAR.ground(new Region()));
        var digits = state.digits();
        sheet.put(
                digits.isEmpty()
                        ? Row.left(
                                10,
                                caret,
                                Lettering.LABEL.soft().text(around.text("phone.placeholder")))
                        : Row.left(6, Lettering.of(64).bold().text(grouped(digits)), caret),
                new Area(130, 14, 640, 108));
        sheet.textEnding(Lettering.BODY.soft(), digits.length() + " / " + DIGITS, 910, 80);
        state.problem().ifPresent(this::problem);
    }

    private void problem(PhoneProblem problem) {
        var words =
                Row.left(
                        14,
                        IconView.plain(Icon.WARN, 40, Tone.CINNABAR_INK),
                        Lettering.BODY
                                .bold()
                                .in(Tone.CINNABAR_INK)
                                .text(around.text("phone." + problem)));
        typed.put(words, new Area(Layout.LEFT, 540, Layout.FULL, 64));
    }

    /// `138 1234 5678`.
    private static String grouped(String digits) {
        var grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i == 3 || i == 7) {
                grouped.append(' ');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    private Region clear() {
        var words = around.text("search.clear");
        return Key.of(
                KeyStyle.UTILITY,
                Lettering.BODY.text(words),
                words,
                around.send(KioskEvent.Key.CLEAR));
    }

    private Region lookRound() {
        var words = around.text("phone.look-round");
        var face =
                Row.beside(
                        20,
                        IconView.accented(Icon.GUIDE, 52, Tone.INK),
                        Lettering.BODY.bold().text(words));
        return Key.of(KeyStyle.PLAIN, face, words, around.send(KioskEvent.Key.LOOK_ROUND));
    }
}
