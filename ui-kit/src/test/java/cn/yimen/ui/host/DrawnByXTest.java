package cn.yimen.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.proof.Screens;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DrawnByXTest {

    private static final int FRAMES = 10;

    private final UiThread ui = Screens.ui();
    private final Semaphore frames = new Semaphore(0);
    private final Walking walking = ui.ask(Walking::new);
    private Stage stage;

    /// Something new to draw at each pulse.
    private static final class Walking extends AnimationTimer {
        private final Pane page = new Pane();

        @Override
        public void handle(long nanos) {
            page.setOpacity(nanos % 2 == 0 ? 0.5 : 1);
        }
    }

    @BeforeEach
    void open() {
        stage =
                ui.ask(() -> {
                    var window = new Stage(StageStyle.UNDECORATED);
                    window.setScene(new Scene(walking.page, 100, 100));
                    walking.start();
                    window.show();
                    return window;
                });
    }

    @AfterEach
    void close() {
        ui.ask(() -> {
            walking.stop();
            stage.close();
            return stage;
        });
    }

    @Test
    void whileXHasNoTimeNoMoreFramesAreDrawn() throws Exception {
        paced("libgdk-3.so.0");
        assertThat(areDrawn(5_000)).as("before").isTrue();
        try (var _ = BusyX.start()) {
            frames.drainPermits();
            assertThat(areDrawn(500)).as("while X is busy").isFalse();
        }
        assertThat(areDrawn(5_000)).as("afterwards").isTrue();
    }

    /// Without the call frames are drawn into a busy X, which shows that the test above sees it.
    @Test
    void whereGdkIsNotThereFramesAreDrawnAsEver() throws Exception {
        paced("libgdk-of-another-desktop.so.0");
        try (var _ = BusyX.start()) {
            frames.drainPermits();
            assertThat(areDrawn(5_000)).isTrue();
        }
    }

    @Test
    void aGdkWithoutTheCallIsAsGoodAsNone() throws Exception {
        paced("libX11.so.6");
        assertThat(areDrawn(5_000)).isTrue();
    }

    private void paced(String gdk) {
        ui.ask(() -> {
            DrawnByX.pace(stage.getScene(), gdk);
            stage.getScene().addPostLayoutPulseListener(frames::release);
            return stage;
        });
    }

    private boolean areDrawn(long withinMillis) throws InterruptedException {
        return frames.tryAcquire(FRAMES, withinMillis, TimeUnit.MILLISECONDS);
    }
}
