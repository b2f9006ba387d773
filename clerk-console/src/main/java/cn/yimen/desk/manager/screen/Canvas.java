package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Region;

/// A page on its way to the screen: what is shown, in which words, on what, and who hears.
record Canvas(ManagerDesk manager, Texts texts, Sheet sheet, Keys keys, ManagerHands hands) {

    static final double LEFT = 40;
    static final double RIGHT = 1880;
    static final double TOP = 190;
    static final double BOTTOM = 990;

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    void title(String key, double x, double baseline) {
        sheet.text(Lettering.of(24).bold(), text(key), x, baseline);
    }

    void note(String words, double x, double baseline) {
        sheet.text(Lettering.of(18).soft(), words, x, baseline);
    }

    void key(String name, Cap cap, Area area, Wish wish) {
        sheet.add(keys.key(name, cap, area, () -> hands.wish(wish)));
    }

    void key(String name, Cap cap, Area area, Runnable action) {
        sheet.add(keys.key(name, cap, area, action));
    }

    void ground(Tone tone, Area area, double radius) {
        var region = sheet.put(tone.ground(new Region()), area);
        region.setStyle("-fx-background-radius: " + radius + ";");
        region.setMouseTransparent(true);
    }
}
