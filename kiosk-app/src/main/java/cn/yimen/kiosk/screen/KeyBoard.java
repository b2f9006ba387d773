package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The keys for searching: letters of pinyin, or digits, in the panel's region for keys.
final class KeyBoard {
    private static final List<String> LETTERS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final double GAP = 12;
    private static final double MARGIN = 16;
    private static final double HINT = 80;
    private static final int ROWS = 4;

    private final Surroundings around;
    private final Area area;
    private final Sheet tray;
    private final Sheet letters;
    private final Sheet digits;

    KeyBoard(Surroundings around) {
        this.around = around;
        area = around.look().frame().keyboard();
        tray = new Sheet(new Area(0, 0, area.width(), area.height()).size(new Pane()));
        tray.put(Tone.TRAY.ground(new Region()), new Area(0, 0, area.width(), area.height()));
        tray.rule(0, area.width(), 0);
        var caption = around.look().type(Lettering.CAPTION.soft());
        tray.at(
                caption.fitted(around.text("search.hint"), area.width() - 48, 20),
                24,
                HINT / 2 + 14);
        letters = Sheet.unmirrored(area.width(), area.height());
        digits = Sheet.unmirrored(area.width(), area.height());
        tray.add(letters.pane());
        tray.add(digits.pane());
        putLetters();
        putDigits();
    }

    Pane node() {
        return tray.pane();
    }

    void show(boolean digitKeys) {
        letters.pane().setVisible(!digitKeys);
        digits.pane().setVisible(digitKeys);
    }

    private void putLetters() {
        for (int row = 0; row < LETTERS.size(); row++) {
            var line = LETTERS.get(row);
            double each = width(LETTERS.getFirst().length());
            double left = (area.width() - line.length() * (each + GAP) + GAP) / 2;
            for (int i = 0; i < line.length(); i++) {
                letters.put(
                        symbol(line.charAt(i), Lettering.KEY),
                        key(left + i * (each + GAP), row, each));
            }
        }
        double third = width(3);
        letters.put(utility("123", KioskEvent.Key.SWITCH_KEYS), key(MARGIN, 3, third));
        letters.put(
                utility(around.text("search.apostrophe"), new KioskEvent.Letter('\'')),
                key(MARGIN + third + GAP, 3, third));
        letters.put(erase(around), key(MARGIN + 2 * (third + GAP), 3, third));
    }

    private void putDigits() {
        double third = width(3);
        for (int digit = 1; digit <= 9; digit++) {
            double x = MARGIN + (digit - 1) % 3 * (third + GAP);
            digits.put(
                    symbol((char) ('0' + digit), Lettering.TITLE), key(x, (digit - 1) / 3, third));
        }
        digits.put(utility("ABC", KioskEvent.Key.SWITCH_KEYS), key(MARGIN, 3, third));
        digits.put(symbol('0', Lettering.TITLE), key(MARGIN + third + GAP, 3, third));
        digits.put(erase(around), key(MARGIN + 2 * (third + GAP), 3, third));
    }

    private double width(int keys) {
        return (area.width() - 2 * MARGIN - (keys - 1) * GAP) / keys;
    }

    private Area key(double x, int row, double width) {
        double height = (area.height() - HINT - MARGIN - (ROWS - 1) * GAP) / ROWS;
        return new Area(x, HINT + row * (height + GAP), width, height);
    }

    private Button symbol(char symbol, Lettering lettering) {
        var words = String.valueOf(symbol);
        return Key.of(
                KeyStyle.PLAIN,
                lettering.text(words),
                words,
                around.send(new KioskEvent.Letter(symbol)));
    }

    private Button utility(String words, KioskEvent.Touch touch) {
        return Key.of(KeyStyle.UTILITY, Lettering.BODY.text(words), words, around.send(touch));
    }

    static Button erase(Surroundings around) {
        return Key.of(
                KeyStyle.UTILITY,
                IconView.plain(Icon.BACKSPACE, 56, Tone.INK),
                around.text("search.erase"),
                around.send(KioskEvent.Key.ERASE));
    }

    /// A digit of a pad.
    static Button digit(Surroundings around, int digit) {
        var words = String.valueOf(digit);
        return Key.of(
                KeyStyle.PLAIN,
                Lettering.TITLE.bold().text(words),
                words,
                around.send(new KioskEvent.Digit(digit)));
    }
}
