package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;

/// The keys for codes: the ten digits as on a telephone, and the letters A to F beside them.
final class CodePad {
    private static final List<String> ROWS = List.of("123ad", "456be", "789cf");
    private static final double TOP = 876;
    private static final double GAP = 20;
    private static final double WIDTH = (Layout.FULL - 4 * GAP) / 5;
    private static final double HEIGHT = 148;

    private final Surroundings around;

    CodePad(Surroundings around) {
        this.around = around;
    }

    void put(Sheet whole) {
        var page = Sheet.unmirrored(Layout.WIDTH, Layout.HEIGHT);
        whole.add(page.pane());
        for (int row = 0; row < ROWS.size(); row++) {
            for (int column = 0; column < ROWS.get(row).length(); column++) {
                page.put(letter(ROWS.get(row).charAt(column)), area(row, column, 1));
            }
        }
        var words = around.text("search.clear");
        page.put(
                Key.of(
                        KeyStyle.UTILITY,
                        Lettering.BODY.text(words),
                        words,
                        around.send(KioskEvent.Key.CLEAR)),
                area(3, 0, 1));
        page.put(letter('0'), area(3, 1, 1));
        page.put(KeyBoard.erase(around), area(3, 2, 3));
    }

    /// Where a letter or digit of the pad is.
    static Area area(char letter) {
        for (int row = 0; row < ROWS.size(); row++) {
            int column = ROWS.get(row).indexOf(letter);
            if (column >= 0) {
                return area(row, column, 1);
            }
        }
        return area(3, 1, 1);
    }

    private static Area area(int row, int column, int span) {
        return new Area(
                Layout.LEFT + column * (WIDTH + GAP),
                TOP + row * (HEIGHT + GAP),
                span * WIDTH + (span - 1) * GAP,
                HEIGHT);
    }

    private Button letter(char letter) {
        var words = String.valueOf(letter).toUpperCase(Locale.ROOT);
        return Key.of(
                KeyStyle.PLAIN,
                Lettering.TITLE.bold().text(words),
                words,
                around.send(new KioskEvent.Letter(letter)));
    }
}
