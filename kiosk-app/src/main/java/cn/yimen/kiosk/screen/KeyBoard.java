package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The keys for searching: letters of pinyin, or digits.
final class KeyBoard {
    private final Surroundings around;
    private final Sheet tray = new Sheet();
    private final Sheet letters = Sheet.unmirrored(Layout.WIDTH, Layout.HEIGHT);
    private final Sheet digits = Sheet.unmirrored(Layout.WIDTH, Layout.HEIGHT);

    KeyBoard(Surroundings around) {
        this.around = around;
        tray.put(Tone.TRAY.ground(new Region()), Layout.TRAY);
        tray.rule(0, Layout.WIDTH, Layout.TRAY.y());
        tray.text(Lettering.CAPTION.soft(), around.text("search.hint"), 24, 1066);
        tray.add(letters.pane());
        tray.add(digits.pane());
        Layout.letters().forEach(row -> row.chars().forEach(letter -> letter((char) letter)));
        for (int digit = 0; digit <= 9; digit++) {
            digits.put(symbol((char) ('0' + digit), Lettering.TITLE), Layout.digit(digit));
        }
        utilities(letters, false);
        utilities(digits, true);
        letters.put(
                utility(around.text("search.apostrophe"), new KioskEvent.Letter('\'')),
                Layout.key('\''));
    }

    Pane node() {
        return tray.pane();
    }

    void show(boolean digitKeys) {
        letters.pane().setVisible(!digitKeys);
        digits.pane().setVisible(digitKeys);
    }

    private void letter(char letter) {
        letters.put(symbol(letter, Lettering.KEY), Layout.key(letter));
    }

    private Button symbol(char symbol, Lettering lettering) {
        var words = String.valueOf(symbol);
        return Key.of(
                KeyStyle.PLAIN,
                lettering.text(words),
                words,
                around.send(new KioskEvent.Letter(symbol)));
    }

    private void utilities(Sheet sheet, boolean digitKeys) {
        sheet.put(
                utility(digitKeys ? "ABC" : "123", KioskEvent.Key.SWITCH_KEYS),
                Layout.switchKeys(digitKeys));
        sheet.put(erase(around), Layout.erase(digitKeys));
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

    /// The pad of digits alone, for a phone number.
    static Button digit(Surroundings around, int digit) {
        var words = String.valueOf(digit);
        return Key.of(
                KeyStyle.PLAIN,
                Lettering.TITLE.bold().text(words),
                words,
                around.send(new KioskEvent.Digit(digit)));
    }
}
