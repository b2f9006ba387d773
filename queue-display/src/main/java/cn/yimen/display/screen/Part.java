package cn.yimen.display.screen;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Group;

/// A region of the board that is drawn anew only when what it shows has changed.
///
/// @param <T> what it shows, compared by value
final class Part<T> {

    private final Group group = new Group();
    private Optional<T> shown = Optional.empty();

    Part() {
        group.setManaged(false);
    }

    Group node() {
        return group;
    }

    Optional<T> shown() {
        return shown;
    }

    void show(T next, Consumer<Group> draw) {
        if (!shown.equals(Optional.of(next))) {
            shown = Optional.of(next);
            group.getChildren().clear();
            draw.accept(group);
        }
    }

    void clear() {
        shown = Optional.empty();
        group.getChildren().clear();
    }
}
