package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ItemRow;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The rows of a list of items: the keys stay while their faces change, so that a touch that has
/// begun is not lost.
final class ItemRows {
    private final Surroundings around;
    private final Pane pane = new Pane();
    private final List<Button> keys;
    private final Drawn<List<ItemRow>> drawn = new Drawn<>(this::draw);

    ItemRows(Surroundings around, int count, IntFunction<Area> places) {
        this.around = around;
        pane.setPickOnBounds(false);
        keys = IntStream.range(0, count).mapToObj(i -> places.apply(i).place(key())).toList();
        pane.getChildren().addAll(keys);
    }

    Pane node() {
        return pane;
    }

    void show(List<ItemRow> rows) {
        drawn.show(rows);
    }

    private void draw(List<ItemRow> rows) {
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).setVisible(i < rows.size());
            if (i < rows.size()) {
                draw(keys.get(i), rows.get(i));
            }
        }
    }

    private void draw(Button key, ItemRow row) {
        var face = new ItemRowFace(around, row);
        Key.face(key, face.draw(), face.spoken());
        key.setDisable(row.obstacle().isPresent());
        var open = around.send(new KioskEvent.OpenItem(row.item().code()));
        key.setOnAction(touched -> open.run());
    }

    private static Button key() {
        return Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {});
    }
}
