package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Overview.Kind;
import cn.yimen.display.overview.Overview.Tile;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The large figures in a row, each with its unit and with what it is seen beside.
final class TilesView {

    private static final double TOP = 100;
    private static final double HEIGHT = 105;
    private static final List<Double> LEFT =
            List.of(40.0, 363.0, 640.0, 888.0, 1174.0, 1405.0, 1706.0);
    private static final double END = 1890;
    private static final double INSET = 24;
    private static final Lettering VALUE = Lettering.of(68).bold();
    private static final Lettering UNIT = Lettering.of(22);
    private static final Lettering NOTE = Lettering.of(21).soft();

    private final Texts texts;

    TilesView(Texts texts) {
        this.texts = texts;
    }

    Node of(List<Tile> tiles) {
        var sheet = new Sheet();
        for (int i = 0; i < tiles.size(); i++) {
            double left = LEFT.get(i);
            double right = i + 1 < LEFT.size() ? LEFT.get(i + 1) : END;
            draw(sheet, tiles.get(i), new Area(left, TOP, right - left, HEIGHT));
        }
        return sheet.pane();
    }

    private void draw(Sheet sheet, Tile tile, Area area) {
        sheet.put(Tone.LINE.ground(new Region()), new Area(area.x(), area.y(), 3, area.height()));
        double x = area.x() + INSET;
        double baseline = area.y() + 62;
        var value =
                tile.value().isPresent()
                        ? number(tile.kind(), tile.value().getAsDouble())
                        : texts.text("unknown.short");
        var number = sheet.text(VALUE, value, x, baseline);
        double after = x + number.getLayoutBounds().getWidth() + 9;
        if (tile.value().isPresent()) {
            var unit = sheet.text(UNIT, unit(tile), after, baseline);
            after += unit.getLayoutBounds().getWidth() + 12;
            double at = after;
            tile.severity()
                    .ifPresent(severity ->
                            sheet.at(AlarmSign.of(Signs.of(severity), 34), at, baseline - 46));
        }
        sheet.at(NOTE.fitted(note(tile), area.right() - x - 8, 14), x, area.y() + 91);
    }

    static String number(Kind kind, double value) {
        return kind == Kind.SATURATION
                ? String.format(Locale.ROOT, "%.1f", value)
                : String.valueOf(Math.round(value));
    }

    /// A share of few people is said as so many of so many.
    private String unit(Tile tile) {
        var kind = tile.kind();
        var key = "tile." + key(kind) + ".unit";
        boolean fraction = tile.beside().isPresent() && (kind == Kind.OPEN || kind == Kind.IN_TIME);
        return fraction
                ? texts.text("of", Math.round(tile.beside().getAsDouble()))
                : texts.text(key);
    }

    private String note(Tile tile) {
        var note = new StringBuilder(texts.text("tile." + key(tile.kind())));
        if (!tile.about().isEmpty()) {
            note.append(texts.text("tile.about", tile.about()));
        }
        if (tile.kind() == Kind.SERVED && tile.beside().isPresent()) {
            note.append(texts.text("tile.given.up", Math.round(tile.beside().getAsDouble())));
        }
        tile.usual()
                .map(usual -> Moments.range(Math.round(usual.low()), Math.round(usual.high())))
                .ifPresent(range -> note.append(texts.text("tile.usual", range)));
        return note.toString();
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
