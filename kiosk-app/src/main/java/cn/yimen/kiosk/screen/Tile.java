package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Something that stands on a page. It knows what room it needs and draws itself into the room that
/// it gets; where that is, only the page knows.
///
/// Tiles are values: two equal tiles look alike, and what has not changed is not drawn again.
interface Tile {

    /// The height that it needs at this width, in px.
    double height(double width, Look look);

    /// The height up to which it takes room that would stay empty.
    default double most(double width, Look look) {
        return height(width, look);
    }

    /// Draws itself at exactly this size; what can be touched leaves out its border and lip.
    Node draw(double width, double height, Look look);

    /// The tile in its place, with what can be touched inside it by itself.
    ///
    /// @param slot names the place
    default List<Placed> in(String slot, Area area, Look look) {
        return List.of(new Placed(slot, area, this));
    }

    /// Whether fingers write on it: it hears them itself, and does no one thing as a key does.
    default boolean takesInk() {
        return false;
    }

    /// What touching it does; empty where it only informs.
    default Optional<Touching> touching() {
        return Optional.empty();
    }
}
