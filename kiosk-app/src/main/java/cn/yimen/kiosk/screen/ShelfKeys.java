package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Page;
import cn.yimen.kiosk.flow.Shelves;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// 全部, then themes or departments, then 更多 where there are other groups.
final class ShelfKeys {
    private static final int COUNT = 6;

    private final Surroundings around;
    private final Pane pane = new Pane();
    private final List<Button> keys;
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(Page<Shelves.Shelf> shelves, Optional<String> chosen) {}

    private record Entry(Icon icon, String words, boolean chosen, KioskEvent.Touch touch) {}

    ShelfKeys(Surroundings around) {
        this.around = around;
        pane.setPickOnBounds(false);
        keys =
                IntStream.range(0, COUNT)
                        .mapToObj(i ->
                                Layout.shelf(i)
                                        .place(Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {})))
                        .toList();
        pane.getChildren().addAll(keys);
    }

    Pane node() {
        return pane;
    }

    void show(World world, KioskState.Choosing state) {
        drawn.show(new View(Shelves.of(world, state), state.shelf()));
    }

    private void draw(View view) {
        keys.forEach(key -> key.setVisible(false));
        show(
                0,
                new Entry(
                        Icon.ALL,
                        around.text("choose.all"),
                        view.chosen().isEmpty(),
                        open(Optional.empty())));
        var shelves = view.shelves().entries();
        for (int i = 0; i < shelves.size(); i++) {
            var shelf = shelves.get(i);
            boolean chosen = view.chosen().filter(shelf.id()::equals).isPresent();
            show(
                    i + 1,
                    new Entry(
                            icon(shelf.icon()),
                            shelf.name(),
                            chosen,
                            open(Optional.of(shelf.id()))));
        }
        if (view.shelves().pages() > 1) {
            show(
                    COUNT - 1,
                    new Entry(
                            Icon.PLUS,
                            around.text("choose.more"),
                            false,
                            KioskEvent.Key.MORE_SHELVES));
        }
    }

    private void show(int index, Entry entry) {
        var key = keys.get(index);
        var tone = entry.chosen() ? Tone.INDIGO : Tone.INK;
        var icon =
                entry.chosen()
                        ? IconView.plain(entry.icon(), 52, tone)
                        : IconView.accented(entry.icon(), 52, tone);
        var words = Lettering.CAPTION.bold().in(tone).fitted(entry.words(), 131, 20);
        Key.face(key, Row.above(4, icon, words), entry.words());
        Key.choose(key, entry.chosen());
        var send = around.send(entry.touch());
        key.setOnAction(touched -> send.run());
        key.setVisible(true);
    }

    private static KioskEvent.Touch open(Optional<String> shelf) {
        return new KioskEvent.OpenShelf(shelf);
    }

    /// The catalogue names icons; a name that this program does not know gets the general one.
    private static Icon icon(String name) {
        return Arrays.stream(Icon.values())
                .filter(icon -> icon.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(Icon.DOC);
    }
}
