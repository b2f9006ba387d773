package cn.yimen.desk.guide.screen;

import cn.yimen.desk.guide.Guide;
import cn.yimen.desk.guide.GuideWish;
import cn.yimen.desk.manager.screen.Keys;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.layout.Region;

/// The tablet's screen on its way: what is shown, in which words, on what, and who hears.
record Slate(Guide guide, Texts texts, Sheet sheet, Keys keys, GuideHands hands) {

    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    static final double LEFT = 32;
    static final double RIGHT = WIDTH - 32;
    static final double TOP = 182;
    static final double BOTTOM = 700;

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    void title(String key, double x, double baseline) {
        sheet.text(Lettering.of(22).bold(), text(key), x, baseline);
    }

    void note(String words, double x, double baseline) {
        sheet.text(Lettering.of(18).soft(), words, x, baseline);
    }

    void key(String name, Cap cap, Area area, GuideWish wish) {
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

    /// `B 社保医保`; the id alone where the hall knows it no more.
    String line(LineId id) {
        return guide.hall()
                .config()
                .flatMap(config -> config.line(id))
                .map(Slate::line)
                .orElse(id.value());
    }

    static String line(Line line) {
        return line.prefix() + " " + line.name();
    }

    String priority(PriorityClass priority) {
        return text("class." + kebab(priority));
    }

    Moments moments() {
        var zone = guide.hall().config().map(HallConfig::zone).orElseGet(ZoneId::systemDefault);
        return new Moments(texts.locale(), zone);
    }

    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
