package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Arrangement;
import cn.yimen.kiosk.flow.ItemList;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Purpose;
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
import javafx.scene.layout.Region;

/// 您要办什么事: items by theme or by department, six a page.
final class ChoosingScreen {
    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet title = new Sheet();
    private final Button byTheme;
    private final Button byDepartment;
    private final ShelfKeys shelves;
    private final ItemRows rows;
    private final Paging paging;
    private final Drawn<Purpose> titled = new Drawn<>(this::drawTitle);
    private final Drawn<Arrangement> arranged = new Drawn<>(this::drawArrangement);

    ChoosingScreen(Surroundings around) {
        this.around = around;
        byTheme = arrangementKey(Arrangement.BY_THEME, Layout.BY_THEME);
        byDepartment = arrangementKey(Arrangement.BY_DEPARTMENT, Layout.BY_DEPARTMENT);
        shelves = new ShelfKeys(around);
        rows = new ItemRows(around, ItemList.ROWS_A_PAGE, Layout::row);
        paging = new Paging(around, Paging.Form.WIDE);
        page.add(title.pane());
        page.put(field(), Layout.SEARCH_FIELD);
        page.add(shelves.node());
        page.add(rows.node());
        page.add(paging.node());
    }

    Region show(Kiosk kiosk, KioskState.Choosing state) {
        var items = ItemList.of(kiosk.world(), state);
        titled.show(state.purpose());
        arranged.show(state.arrangement());
        shelves.show(kiosk.world(), state);
        rows.show(items.entries());
        paging.show(items);
        return page.pane();
    }

    private void drawTitle(Purpose purpose) {
        title.clear();
        title.at(
                Lettering.TITLE.bold().fitted(around.text("choose.title." + purpose), 530, 34),
                Layout.LEFT,
                266);
    }

    private void drawArrangement(Arrangement arrangement) {
        face(byTheme, Arrangement.BY_THEME, arrangement);
        face(byDepartment, Arrangement.BY_DEPARTMENT, arrangement);
    }

    private void face(Button key, Arrangement of, Arrangement chosen) {
        var words = around.text("choose." + of);
        var lettering = Lettering.BODY.bold();
        boolean isChosen = of == chosen;
        Node face =
                isChosen
                        ? Row.beside(
                                10,
                                IconView.plain(Icon.CHECK, 32, Tone.INDIGO),
                                lettering.in(Tone.INDIGO).fitted(words, 120, 22))
                        : lettering.fitted(words, 160, 22);
        Key.face(key, face, words);
        Key.choose(key, isChosen);
    }

    private Button arrangementKey(Arrangement by, Area area) {
        var key =
                Key.of(
                        KeyStyle.PLAIN,
                        new Pane(),
                        by.name(),
                        around.send(new KioskEvent.Arrange(by)));
        return page.put(key, area);
    }

    private Region field() {
        var face = new Sheet(new Area(0, 0, Layout.FULL, 128).size(new Pane()));
        face.pane().getStyleClass().add("field");
        face.at(IconView.plain(Icon.SEARCH, 56, Tone.INDIGO), 32, 36);
        face.text(Lettering.LABEL.soft(), around.text("choose.search"), 106, 80);
        face.post(690, 38, 90);
        face.at(
                Row.left(
                        16,
                        IconView.plain(Icon.KEYBOARD, 44, Tone.INDIGO),
                        Lettering.BODY.bold().in(Tone.INDIGO).text(around.text("choose.keyboard"))),
                726,
                39);
        return Key.of(
                KeyStyle.BARE,
                face.pane(),
                around.text("choose.search"),
                around.send(KioskEvent.Key.OPEN_SEARCH));
    }
}
