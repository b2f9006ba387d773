package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ItemList;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.icon.Icon;
import javafx.scene.layout.Region;

/// Finds an item by what is typed: the results follow each key.
final class SearchingScreen {
    private final Surroundings around;
    private final PageView view;
    private final TypingBoard board;

    SearchingScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        board = new TypingBoard(around);
    }

    Region show(Kiosk kiosk, KioskState.Searching state) {
        var page =
                Page.titled(around.text("search.title"))
                        .with(Block.of(field(state)))
                        .keyboard(board.keys(state.typing(), done()))
                        .first(state.first());
        return view.show(
                state.hits().isEmpty() ? page.notice(why(state)) : page.with(hits(kiosk, state)));
    }

    private TypingField field(KioskState.Searching state) {
        return board.field(around.text("search.placeholder"), Icon.SEARCH, state.typing());
    }

    private Cap done() {
        return Cap.takingTheWord(around.text("typing.search"), Icon.SEARCH);
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
