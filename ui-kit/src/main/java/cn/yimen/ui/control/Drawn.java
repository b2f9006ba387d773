package cn.yimen.ui.control;

import java.util.Optional;
import java.util.function.Consumer;

/// Draws something only when what it shows has changed.
///
/// @param <V> what is shown, as a value
public final class Drawn<V> {
    private final Consumer<V> drawing;
    private Optional<V> shown = Optional.empty();

    public Drawn(Consumer<V> drawing) {
        this.drawing = drawing;
    }

    public void show(V view) {
        if (shown.filter(view::equals).isEmpty()) {
            drawing.accept(view);
            shown = Optional.of(view);
        }
    }
}
