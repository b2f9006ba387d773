package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// As many keys as there are places: the keys stay while their faces change, so that a touch that
/// has begun is not lost.
final class StandingKeys<T> {
    private final Pane pane = new Pane();
    private final List<Button> keys;
    private final BiConsumer<Button, T> face;
    private final Drawn<List<T>> drawn = new Drawn<>(this::draw);

    /// @param face draws an entry on a key, and says what touching it does
    StandingKeys(int count, IntFunction<Area> places, BiConsumer<Button, T> face) {
        this.face = face;
        pane.setPickOnBounds(false);
        keys = IntStream.range(0, count).mapToObj(i -> places.apply(i).place(key())).toList();
        pane.getChildren().addAll(keys);
    }

    Pane node() {
        return pane;
    }

    void show(List<T> entries) {
        drawn.show(entries);
    }

    private void draw(List<T> entries) {
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).setVisible(i < entries.size());
            if (i < entries.size()) {
                face.accept(keys.get(i), entries.get(i));
            }
        }
    }

    private static Button key() {
        return Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {});
    }
}
