package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Shows tiles in their places. Keys stay while their faces change; what is equal to what stood
/// there before is not drawn again. Keys are in the order in which they were given, which is the
/// order of reading and of the focus.
final class PlacedView {
    private final Look look;
    private final Consumer<KioskEvent> sink;
    private final Consumer<KioskEvent.TurnTo> turning;
    private final Pane still = new Pane();
    private final Pane keys = new Pane();
    private final Pane pane = new Pane(still, keys);
    private final Map<String, Standing> standing = new HashMap<>();

    private record Standing(Placed placed, Node node) {}

    PlacedView(Surroundings around) {
        this(around, _ -> {});
    }

    /// @param turning hears of pages that are turned, after the kiosk has
    PlacedView(Surroundings around, Consumer<KioskEvent.TurnTo> turning) {
        this.turning = turning;
        look = around.look();
        sink = around.sink();
        pane.setPickOnBounds(false);
        keys.setPickOnBounds(false);
        still.setPickOnBounds(false);
        still.setMouseTransparent(true);
    }

    Pane node() {
        return pane;
    }

    void show(List<Placed> wanted) {
        var nodes = new HashMap<String, Standing>();
        var informing = wanted.stream().filter(placed -> !isTouchable(placed)).toList();
        var touchable = wanted.stream().filter(PlacedView::isTouchable).toList();
        arrange(still, informing.stream().map(placed -> still(placed, nodes)).toList());
        arrange(
                keys,
                touchable.stream()
                        .map(placed -> isKey(placed) ? key(placed, nodes) : still(placed, nodes))
                        .toList());
        standing.clear();
        standing.putAll(nodes);
    }

    private static boolean isTouchable(Placed placed) {
        return isKey(placed) || placed.tile().takesInk();
    }

    private static boolean isKey(Placed placed) {
        return placed.tile().touching().isPresent();
    }

    private Node still(Placed placed, Map<String, Standing> nodes) {
        var before = standing.get(placed.slot());
        var node = before != null && before.placed().equals(placed) ? before.node() : draw(placed);
        nodes.put(placed.slot(), new Standing(placed, node));
        return node;
    }

    private Node draw(Placed placed) {
        var area = placed.area();
        var drawn = new Group(placed.tile().draw(area.width(), area.height(), look));
        drawn.setLayoutX(area.x());
        drawn.setLayoutY(area.y());
        return drawn;
    }

    private Node key(Placed placed, Map<String, Standing> nodes) {
        var before = standing.get(placed.slot());
        var key = before != null && before.node() instanceof Button standing ? standing : newKey();
        if (before == null || !before.placed().equals(placed)) {
            dress(key, placed, placed.tile().touching().orElseThrow());
        }
        nodes.put(placed.slot(), new Standing(placed, key));
        return key;
    }

    private static Button newKey() {
        return Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {});
    }

    private void dress(Button key, Placed placed, Touching touching) {
        var area = placed.area();
        area.place(key);
        Key.style(key, touching.style());
        var face =
                placed.tile().draw(area.width(), area.height() - Key.lip(touching.style()), look);
        Key.face(key, face, touching.spoken());
        Key.choose(key, touching.state() == Touching.State.CHOSEN);
        key.setDisable(touching.state() == Touching.State.OFF);
        key.setMouseTransparent(touching.state() == Touching.State.BUSY);
        key.setOnAction(_ -> touched(touching.touch()));
    }

    private void touched(KioskEvent.Touch touch) {
        sink.accept(touch);
        if (touch instanceof KioskEvent.TurnTo to) {
            turning.accept(to);
        }
    }

    /// Takes out what is gone and puts in what is new; what stays is not touched.
    private static void arrange(Pane pane, List<Node> wanted) {
        var children = pane.getChildren();
        children.removeIf(child -> !wanted.contains(child));
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= children.size() || !children.get(i).equals(wanted.get(i))) {
                if (children.contains(wanted.get(i))) {
                    children.setAll(wanted);
                    return;
                }
                children.add(i, wanted.get(i));
            }
        }
    }
}
