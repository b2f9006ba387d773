package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Arrangement;
import cn.yimen.kiosk.flow.ItemList;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.WonderTouch;
import cn.yimen.kiosk.flow.WonderTouches;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// 您要办什么事: items by theme or by department.
final class ChoosingScreen {
    private static final double FIELD = 128;

    private final Surroundings around;
    private final PageView view;

    private record SearchField(String words, String typing) {}

    ChoosingScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Kiosk kiosk, KioskState.Choosing state) {
        var items = ItemList.of(kiosk.world(), state);
        var shelves = new ShelfKeys(around).of(kiosk.world(), state);
        return view.show(
                Page.titled(around.text("choose.title." + state.purpose()))
                        .with(Block.grid(3, 160, ways(kiosk.world(), state)).besideTitle())
                        .with(Block.of(searchField()).aside())
                        .with(Block.grid(6, 116, shelves))
                        .with(
                                Block.rows(items, item -> new ItemTile(around, item))
                                        .sideBySide(2, ItemTile.LEAST))
                        .first(state.first()));
    }

    /// By theme, by department, or by why one came; in elder type two of them, and not by who is in
    /// charge.
    private List<Choice> ways(World world, KioskState.Choosing state) {
        boolean occasions = !WonderTouches.occasions(world).isEmpty();
        boolean byDepartment = state.arrangement() == Arrangement.BY_DEPARTMENT;
        boolean few = occasions && around.look().elder();
        var offered =
                few && !byDepartment
                        ? List.of(Arrangement.BY_THEME)
                        : List.of(Arrangement.BY_THEME, Arrangement.BY_DEPARTMENT);
        var ways = new ArrayList<>(arrangements(offered, state.arrangement()));
        if (occasions && !(few && byDepartment)) {
            ways.add(Choice.of(around.text("wonder.open"), new WonderTouch.Open()));
        }
        return ways;
    }

    private List<Choice> arrangements(List<Arrangement> offered, Arrangement chosen) {
        return offered.stream()
                .map(by ->
                        Choice.of(around.text("choose." + by), new KioskEvent.Arrange(by))
                                .chosen(by == chosen))
                .toList();
    }

    private Tile searchField() {
        var shown = new SearchField(around.text("choose.search"), around.text("choose.keyboard"));
        var touching = Touching.bare(KioskEvent.Key.OPEN_SEARCH, shown.words());
        return Drawing.key(shown, FIELD, touching, ChoosingScreen::face);
    }

    private static Node face(SearchField field, double width, double height, Look look) {
        double icon = look.px(52);
        var body = look.type(Lettering.BODY.bold().in(Tone.INDIGO));
        boolean roomy = width >= 500;
        double end = roomy ? body.width(field.typing()) + look.px(44) + 16 : look.px(44);
        var label = look.type(Lettering.LABEL.soft());
        double room = width - 2 * 32 - icon - 24 - end - 20;
        var row =
                Row.left(
                        20,
                        IconView.plain(Icon.SEARCH, icon, Tone.INDIGO),
                        label.fitted(field.words(), room, label.size() * 0.7),
                        Row.spring(),
                        IconView.plain(Icon.KEYBOARD, look.px(44), Tone.INDIGO));
        if (roomy) {
            row.getChildren().add(body.text(field.typing()));
        }
        row.setStyle("-fx-padding: 0 32 0 32;");
        row.getStyleClass().add("field");
        return new Area(0, 0, width, height).size(row);
    }
}
