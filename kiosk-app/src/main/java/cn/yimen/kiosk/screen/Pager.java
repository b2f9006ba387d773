package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Script;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Previous page, where one is, next page: nothing scrolls.
///
/// @param page from 0
/// @param total entries on all pages; empty where they are not of one kind
/// @param previous index of the first entry of the page before, likewise `next`
record Pager(Surroundings around, int page, int pages, OptionalInt total, int previous, int next) {
    /// Side of a small key.
    static final double COMPACT = 112;

    /// Over the whole band at the bottom of an upright page, or over a rail.
    List<Placed> wide(Area band) {
        double before = Math.max(COMPACT, Math.rint(band.width() * 0.273));
        double after =
                Math.max(COMPACT, Math.rint(band.width() * (band.width() > 600 ? 0.42 : 0.273)));
        double gap = band.width() > 600 ? 24 : 8;
        double middle = band.width() - before - after - 2 * gap;
        return List.of(
                new Placed(
                        "page.previous",
                        new Area(band.x(), band.y(), before, band.height()),
                        previousKey()),
                new Placed(
                        "page.number",
                        new Area(band.x() + before + gap, band.y(), middle, band.height()),
                        number()),
                new Placed(
                        "page.next",
                        new Area(band.right() - after, band.y(), after, band.height()),
                        nextKey()));
    }

    /// A small pair with the number between, that ends at the right of this line.
    List<Placed> compact(Area line, Look look) {
        double size = side(look);
        double number = compactWidth(look) - 2 * size;
        double y = line.y() + (line.height() - size) / 2;
        return List.of(
                new Placed(
                        "page.previous",
                        new Area(line.right() - compactWidth(look), y, size, size),
                        previousKey()),
                new Placed(
                        "page.number",
                        new Area(line.right() - size - number, y, number, size),
                        number()),
                new Placed("page.next", new Area(line.right() - size, y, size, size), nextKey()));
    }

    /// The rail of the small panel has room for words beside them only if they are smaller.
    private static double side(Look look) {
        return look.form() == PanelForm.SQUARE ? 88 : look.px(COMPACT);
    }

    static double compactWidth(Look look) {
        double number = look.form() == PanelForm.SQUARE ? 84 : look.px(112);
        return 2 * side(look) + number;
    }

    private Tile previousKey() {
        return key("page.previous", false, page > 0);
    }

    private Tile nextKey() {
        return key("page.next", true, page + 1 < pages);
    }

    private record Turning(String words, boolean forth, boolean works) {}

    private Tile key(String text, boolean forth, boolean works) {
        int first = forth ? next : previous;
        var shown = new Turning(around.text(text), forth, works);
        var touching = Touching.plain(new KioskEvent.TurnTo(first), shown.words()).off(!works);
        return Drawing.key(shown, COMPACT, touching, Pager::face);
    }

    private static Node face(Turning key, double width, double height, Look look) {
        var tone = key.works() ? key.forth() ? Tone.INDIGO : Tone.INK : Tone.INK_SOFT;
        var chevron = IconView.plain(key.forth() ? Icon.NEXT : Icon.PREV, 40, tone);
        var row = Row.beside(16, chevron);
        if (width >= 240) {
            var lettering =
                    look.type(
                            key.forth() ? Lettering.KEY.bold().in(tone) : Lettering.BODY.in(tone));
            row.getChildren()
                    .add(key.forth() ? 0 : 1, lettering.fitted(key.words(), width - 110, 26));
        }
        return new Area(0, 0, width, height).size(row);
    }

    private record Count(int page, int pages, String unit, String total) {}

    private Tile number() {
        var all = total.isPresent() ? around.texts().count("page.total", total.getAsInt()) : "";
        return Drawing.of(
                new Count(page, pages, around.text("page.unit"), all), COMPACT, Pager::number);
    }

    private static Node number(Count shown, double width, double height, Look look) {
        boolean roomy = width >= 200;
        boolean tight = width < 100;
        var bold = tight ? Lettering.of(26).black() : look.type(label(roomy)).black();
        var soft = tight ? Lettering.of(22).soft() : look.type(Lettering.BODY).soft();
        var of = " / " + shown.pages() + (roomy && !look.elder() ? " " + shown.unit() : "");
        var count = Row.baseline(0, bold.text(String.valueOf(shown.page() + 1)), soft.text(of));
        if (!Script.of(of).rightToLeft()) {
            count.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        fixed(count);
        var column = Row.above(-6, count);
        if (roomy && !shown.total().isEmpty()) {
            var caption = look.type(Lettering.CAPTION.soft());
            column.getChildren().add(caption.fitted(shown.total(), width, caption.size() * 0.7));
        }
        return new Area(0, 0, width, height).size(column);
    }

    private static Lettering label(boolean roomy) {
        return roomy ? Lettering.TITLE : Lettering.LABEL;
    }

    private static void fixed(HBox row) {
        row.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
