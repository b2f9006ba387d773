package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ItemRow;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// The rows of a list of items.
final class ItemRows {
    private final Surroundings around;
    private final StandingKeys<ItemRow> keys;

    ItemRows(Surroundings around, int count, IntFunction<Area> places) {
        this.around = around;
        keys = new StandingKeys<>(count, places, this::draw);
    }

    Pane node() {
        return keys.node();
    }

    void show(List<ItemRow> rows) {
        keys.show(rows);
    }

    private void draw(Button key, ItemRow row) {
        var face = new ItemRowFace(around, row);
        Key.face(key, face.draw(), face.spoken());
        key.setDisable(row.obstacle().isPresent());
        var open = around.send(new KioskEvent.OpenItem(row.item().code()));
        key.setOnAction(touched -> open.run());
    }
}
