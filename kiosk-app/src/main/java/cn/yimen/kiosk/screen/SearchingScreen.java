package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ItemList;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.icon.Icon;
import javafx.scene.layout.Region;

/// Finds an item by what is typed: the results follow each key.
final class SearchingScreen {
    private final Surroundings around;
    private final PageView view;
    private final KeyBoard keyboard;

    SearchingScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        keyboard = new KeyBoard(around);
    }

    Region show(Kiosk kiosk, KioskState.Searching state) {
        keyboard.show(state.digitKeys());
        var page =
                Page.titled(around.text("search.title"))
                        .with(typed(state))
                        .keyboard(keyboard.node())
                        .first(state.first());
        return view.show(
                state.hits().isEmpty() ? page.notice(why(state)) : page.with(hits(kiosk, state)));
    }

    private Block typed(KioskState.Searching state) {
        var field =
                new TypedField(
                        Icon.SEARCH, state.query(), around.text("search.placeholder"), "", false);
        return state.query().isEmpty()
                ? Block.of(field)
                : Block.of(field.clearing(around.text("search.clear"), KioskEvent.Key.CLEAR));
    }

    private Band why(KioskState.Searching state) {
        var key = state.query().isEmpty() ? "search.begin" : "search.nothing";
        return Band.information(Icon.INFO, around.text(key));
    }

    private Block hits(Kiosk kiosk, KioskState.Searching state) {
        return Block.rows(
                        state.hits(),
                        hit -> new ItemTile(around, ItemList.row(kiosk.world(), state, hit)))
                .headed(around.texts().count("search.found", state.hits().size()));
    }
}
