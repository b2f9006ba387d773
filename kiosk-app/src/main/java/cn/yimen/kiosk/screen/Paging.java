package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Page;
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
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Previous page, where one is, next page: nothing scrolls.
final class Paging {
    private final Surroundings around;
    private final Form form;
    private final Sheet sheet = new Sheet();
    private final Sheet number = new Sheet();
    private final Button previous;
    private final Button next;
    private final Drawn<Place> drawn = new Drawn<>(this::draw);

    /// In the primary band with words, or compact with chevrons only.
    enum Form {
        WIDE,
        COMPACT
    }

    private record Place(int page, int pages, int total) {}

    Paging(Surroundings around, Form form) {
        this.around = around;
        this.form = form;
        boolean wide = form == Form.WIDE;
        previous = key(KioskEvent.Key.PREVIOUS_PAGE, "page.previous");
        next = key(KioskEvent.Key.NEXT_PAGE, "page.next");
        sheet.put(previous, wide ? Layout.PREVIOUS_PAGE : Layout.PREVIOUS_HITS);
        sheet.put(next, wide ? Layout.NEXT_PAGE : Layout.NEXT_HITS);
        sheet.add(number.pane());
    }

    Pane node() {
        return sheet.pane();
    }

    void show(Page<?> page) {
        drawn.show(new Place(page.number(), page.pages(), page.total()));
    }

    private void draw(Place place) {
        boolean first = place.page() == 0;
        boolean last = place.page() + 1 >= place.pages();
        previous.setDisable(first);
        next.setDisable(last);
        Key.face(previous, previousFace(first), around.text("page.previous"));
        Key.face(next, nextFace(last), around.text("page.next"));
        number.clear();
        if (form == Form.WIDE) {
            wideNumber(place);
        } else {
            number.put(Row.beside(0, count(Lettering.LABEL, place, "")), Layout.HITS_NUMBER);
        }
    }

    private void wideNumber(Place place) {
        var area = Layout.PAGE_NUMBER;
        var pages = Row.beside(0, count(Lettering.TITLE, place, around.text("page.unit")));
        number.put(pages, new Area(area.x(), area.y() + 6, area.width(), 84));
        number.textCentred(
                Lettering.CAPTION.soft(),
                around.texts().count("page.total", place.total()),
                area.centre().getX(),
                area.y() + 112);
    }

    private static Node count(Lettering lettering, Place place, String unit) {
        var soft = Lettering.LABEL.soft();
        var row =
                Row.baseline(
                        0,
                        lettering.black().text(String.valueOf(place.page() + 1)),
                        soft.text(" / " + place.pages() + (unit.isEmpty() ? "" : " " + unit)));
        row.setMaxSize(
                javafx.scene.layout.Region.USE_PREF_SIZE, javafx.scene.layout.Region.USE_PREF_SIZE);
        return row;
    }

    private Node previousFace(boolean off) {
        var tone = off ? Tone.INK_SOFT : Tone.INK;
        var chevron = IconView.plain(Icon.PREV, 40, tone);
        return form == Form.COMPACT
                ? chevron
                : Row.beside(
                        16, chevron, Lettering.BODY.in(tone).text(around.text("page.previous")));
    }

    private Node nextFace(boolean off) {
        var tone = off ? Tone.INK_SOFT : Tone.INDIGO;
        var chevron = IconView.plain(Icon.NEXT, 40, tone);
        return form == Form.COMPACT
                ? chevron
                : Row.beside(
                        20, Lettering.KEY.bold().in(tone).text(around.text("page.next")), chevron);
    }

    private Button key(KioskEvent.Key event, String words) {
        return Key.of(KeyStyle.PLAIN, new Pane(), around.text(words), around.send(event));
    }
}
