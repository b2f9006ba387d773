package cn.yimen.display.recorder;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Tone;
import cn.yimen.ui.voice.Sound;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/// A take as a wave, with two handles at the ends of what is kept; what is left out lies under a
/// wash.
final class WaveView {

    private static final double HANDLE = 14;

    private final Pane root = new Pane();
    private final Polygon wave = new Polygon();
    private final Region before = washed();
    private final Region behind = washed();
    private final Region start = handle();
    private final Region end = handle();
    private final Area area;
    private final BiConsumer<Integer, Integer> trimmed;
    private Optional<Take> take = Optional.empty();

    /// @param trimmed hears of the new ends in samples
    WaveView(Area area, BiConsumer<Integer, Integer> trimmed) {
        this.area = area;
        this.trimmed = trimmed;
        area.place(root);
        var ground = new Area(0, 0, area.width(), area.height()).place(new Region());
        ground.getStyleClass().add("card");
        Tone.INDIGO.fill(wave);
        root.getChildren().addAll(ground, wave, before, behind, start, end);
        start.setOnMouseDragged(drag -> moved(drag, true));
        end.setOnMouseDragged(drag -> moved(drag, false));
        show(Optional.empty());
    }

    Pane root() {
        return root;
    }

    void show(Optional<Take> next) {
        boolean other = !next.map(Take::whole).equals(take.map(Take::whole));
        take = next;
        next.ifPresent(shown -> {
            if (other || wave.getPoints().isEmpty()) {
                draw(shown.whole());
            }
            lay(shown);
        });
        boolean there = next.isPresent();
        root.getChildren().stream().skip(1).forEach(part -> part.setVisible(there));
    }

    /// One peak up and down for each px.
    private void draw(Sound sound) {
        int columns = (int) area.width();
        var points = new Double[4 * columns];
        for (int x = 0; x < columns; x++) {
            double height = Math.max(1, peak(sound, x, columns) * (area.height() / 2 - 10));
            points[2 * x] = (double) x;
            points[2 * x + 1] = area.height() / 2 - height;
            points[4 * columns - 2 * x - 2] = (double) x;
            points[4 * columns - 2 * x - 1] = area.height() / 2 + height;
        }
        wave.getPoints().setAll(points);
    }

    private static double peak(Sound sound, int column, int columns) {
        int from = (int) ((long) sound.length() * column / columns);
        int to = (int) ((long) sound.length() * (column + 1) / columns);
        return sound.part(from, to).peak();
    }

    private void lay(Take shown) {
        double from = x(shown, shown.from());
        double to = x(shown, shown.to());
        new Area(2, 2, Math.max(0, from - 2), area.height() - 4).place(before);
        new Area(to, 2, Math.max(0, area.width() - to - 2), area.height() - 4).place(behind);
        new Area(from - HANDLE / 2, 0, HANDLE, area.height()).place(start);
        new Area(to - HANDLE / 2, 0, HANDLE, area.height()).place(end);
    }

    private double x(Take shown, int sample) {
        return area.width() * sample / Math.max(1, shown.whole().length());
    }

    private void moved(MouseEvent drag, boolean first) {
        double x = root.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX();
        take.ifPresent(shown -> {
            int sample = (int) Math.round(x / area.width() * shown.whole().length());
            trimmed.accept(first ? sample : shown.from(), first ? shown.to() : sample);
        });
    }

    private static Region washed() {
        var wash = Tone.TRAY.ground(new Region());
        wash.setOpacity(0.8);
        wash.setMouseTransparent(true);
        return wash;
    }

    private static Region handle() {
        var handle = new Region();
        handle.setCursor(Cursor.H_RESIZE);
        handle.setStyle(
                "-fx-background-color: transparent, cinnabar; -fx-background-insets: 0, 0 5 0 5;");
        return handle;
    }
}
