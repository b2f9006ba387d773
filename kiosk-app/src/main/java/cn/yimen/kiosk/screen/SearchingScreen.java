package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ItemList;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Finds an item by what is typed: the results follow each key, three a page.
final class SearchingScreen {
    private static final double QUERY_WIDTH = 690;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final Button clear;
    private final ItemRows rows;
    private final Paging paging;
    private final KeyBoard keyboard;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(String query, int hits) {}

    SearchingScreen(Surroundings around) {
        this.around = around;
        rows = new ItemRows(around, ItemList.HITS_A_PAGE, Layout::hit);
        paging = new Paging(around, Paging.Form.COMPACT);
        keyboard = new KeyBoard(around);
        clear =
                Key.of(
                        KeyStyle.BARE,
                        Row.beside(
                                14,
                                IconView.plain(Icon.CLOSE, 36, Tone.INK),
                                Lettering.CAPTION.text(around.text("search.clear"))),
                        around.text("search.clear"),
                        around.send(KioskEvent.Key.CLEAR));
        page.text(Lettering.TITLE.bold(), around.text("search.title"), Layout.LEFT, 250);
        page.add(words.pane());
        page.put(clear, Layout.CLEAR_TYPED);
        page.add(rows.node());
        page.add(paging.node());
        page.add(keyboard.node());
    }

    Region show(Kiosk kiosk, KioskState.Searching state) {
        var items = ItemList.of(kiosk.world(), state);
        drawn.show(new View(state.query(), state.hits().size()));
        clear.setVisible(!state.query().isEmpty());
        rows.show(items.entries());
        paging.node().setVisible(items.total() > 0);
        paging.show(items);
        keyboard.show(state.digitKeys());
        return page.pane();
    }

    private void draw(View view) {
        words.clear();
        var field = Layout.TYPED_FIELD.place(new Pane());
        field.getStyleClass().add("field-focused");
        words.add(field);
        var sheet = new Sheet(field);
        sheet.at(IconView.plain(Icon.SEARCH, 56, Tone.INDIGO), 32, 36);
        sheet.put(typed(view.query()), new Area(106, 28, QUERY_WIDTH + 20, 72));
        if (view.hits() > 0) {
            words.text(
                    Lettering.BODY.bold(),
                    around.texts().count("search.found", view.hits()),
                    Layout.LEFT,
                    496);
        } else {
            var key = view.query().isEmpty() ? "search.begin" : "search.nothing";
            words.put(
                    Notice.information(Icon.INFO, around.text(key)),
                    new Area(Layout.LEFT, 556, Layout.FULL, 104));
        }
    }

    /// The end of a long query is what was typed last: that part is shown.
    private Region typed(String query) {
        var lettering = Lettering.of(44).in(Tone.INDIGO);
        var shown = query;
        while (lettering.width(shown) > QUERY_WIDTH) {
            shown = shown.substring(1);
        }
        var caret = new Area(0, 0, 5, 52).size(Tone.CINNABAR.ground(new Region()));
        return query.isEmpty()
                ? Row.left(8, caret, Lettering.LABEL.soft().text(around.text("search.placeholder")))
                : Row.left(2, lettering.text(shown), caret);
    }
}
