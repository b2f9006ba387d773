package cn.yimen.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.proof.Screens;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

final class WholeEdgesTest {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 1100;
    private static final int FRAMES = 14;

    /// Frames of many sizes, as keys and boxes have them, down the whole of a screen.
    @Test
    void aFrameWithRoundCornersStaysWithinItsEdges() {
        var frames = frames();
        var scene =
                Screens.laidOut(
                        () -> {
                            var pane = new Pane();
                            pane.setStyle("-fx-background-color: white");
                            frames.forEach(area -> pane.getChildren().add(frame(area)));
                            return pane;
                        },
                        WIDTH,
                        HEIGHT);
        var pixels = Screens.ui().ask(() -> scene.snapshot(null).getPixelReader());
        assertThat(frames)
                .allSatisfy(area -> {
                    int middle = (int) area.centre().getX();
                    assertThat(pixels.getColor(middle, (int) area.y() - 1)).isEqualTo(Color.WHITE);
                    assertThat(pixels.getColor(middle, (int) area.y())).isEqualTo(Color.BLACK);
                    assertThat(pixels.getColor(middle, (int) area.bottom() - 1))
                            .isEqualTo(Color.BLACK);
                    assertThat(pixels.getColor(middle, (int) area.bottom())).isEqualTo(Color.WHITE);
                });
    }

    private static List<Area> frames() {
        var frames = new ArrayList<Area>();
        double y = 6;
        for (int row = 0; row < FRAMES; row++) {
            double height = 46 + row * 2;
            frames.add(new Area(10, y, 100 + 30 * row, height));
            frames.add(new Area(560, y, 490 - 30 * row, height));
            y += height + 10;
        }
        return frames;
    }

    private static Region frame(Area area) {
        var region = new Region();
        region.setStyle(
                "-fx-background-color: black, white; -fx-background-insets: 0, 2;"
                        + " -fx-background-radius: 10, 8");
        return area.place(region);
    }
}
