package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.PhoneProblem;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The field of a phone number with its pad of digits below.
final class PhonePad {
    private static final int DIGITS = 11;
    private static final double KEY_HEIGHT = 152;

    private final Surroundings around;
    private final double top;
    private final Sheet sheet = new Sheet();
    private final Sheet typed = new Sheet();
    private final Sheet keys = Sheet.unmirrored(Layout.WIDTH, Layout.HEIGHT);

    /// @param top of the field
    PhonePad(Surroundings around, double top) {
        this.around = around;
        this.top = top;
        sheet.add(typed.pane());
        sheet.add(keys.pane());
        for (int digit = 0; digit <= 9; digit++) {
            keys.put(KeyBoard.digit(around, digit), digit(digit));
        }
        var clear = around.text("search.clear");
        keys.put(
                Key.of(
                        KeyStyle.UTILITY,
                        Lettering.BODY.text(clear),
                        clear,
                        around.send(KioskEvent.Key.CLEAR)),
                place(3, 0));
        keys.put(KeyBoard.erase(around), place(3, 2));
    }

    Pane node() {
        return sheet.pane();
    }

    Area digit(int digit) {
        return digit == 0 ? place(3, 1) : place((digit - 1) / 3, (digit - 1) % 3);
    }

    private Area place(int row, int column) {
        return new Area(
                Layout.LEFT + 324.0 * column, top + 232 + row * (KEY_HEIGHT + 20), 304, KEY_HEIGHT);
    }

    void show(String digits, Optional<PhoneProblem> problem) {
        typed.clear();
        var field = new Area(Layout.LEFT, top, Layout.FULL, 136).place(new Pane());
        field.getStyleClass().add(problem.isPresent() ? "field-wrong" : "field-focused");
        typed.add(field);
        var inside = new Sheet(field);
        inside.at(IconView.plain(Icon.MOBILE, 60, Tone.INDIGO), 32, 38);
        var caret = new Area(0, 0, 5, 64).size(Tone.CINNABAR.ground(new Region()));
        var hint = Lettering.LABEL.soft().text(around.text("phone.placeholder"));
        inside.put(
                digits.isEmpty()
                        ? Row.left(10, caret, hint)
                        : Row.left(6, Lettering.of(64).bold().text(grouped(digits)), caret),
                new Area(130, 14, 640, 108));
        inside.textEnding(Lettering.BODY.soft(), digits.length() + " / " + DIGITS, 910, 80);
        problem.ifPresent(wrong ->
                typed.put(problem(wrong), new Area(Layout.LEFT, top + 148, Layout.FULL, 64)));
    }

    private Region problem(PhoneProblem problem) {
        return Row.left(
                14,
                IconView.plain(Icon.WARN, 40, Tone.CINNABAR_INK),
                Lettering.BODY
                        .bold()
                        .in(Tone.CINNABAR_INK)
                        .fitted(around.text("phone." + problem), 880, 24));
    }

    /// `138 1234 5678`.
    static String grouped(String digits) {
        return digits.length() <= 3
                ? digits
                : digits.length() <= 7
                        ? digits.substring(0, 3) + " " + digits.substring(3)
                        : digits.substring(0, 3)
                                + " "
                                + digits.substring(3, 7)
                                + " "
                                + digits.substring(7);
    }
}
