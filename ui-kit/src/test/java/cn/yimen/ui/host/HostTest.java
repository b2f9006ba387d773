package cn.yimen.ui.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.ui.proof.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;

class HostTest {
    private final UiThread ui = Screens.ui();

    @Test
    void whatIsToldAsPaintedCanBeSeenOnThePanel() throws Exception {
        var seen = new CompletableFuture<Color>();
        var host = ui.ask(() -> new ScreenHost(Panel.of(200, 300).at(40, 30)));
        ui.ask(() -> {
            host.open("test");
            return host;
        });
        var first = new CompletableFuture<Void>();
        ui.execute(() -> host.show(ground("white"), () -> first.complete(null)));
        first.get(5, TimeUnit.SECONDS);

        ui.execute(() ->
                host.show(
                        ground("#B3311F"),
                        () -> seen.complete(new Robot().getPixelColor(140, 180))));

        assertThat(seen.get(5, TimeUnit.SECONDS)).isEqualTo(Color.web("#B3311F"));
        ui.ask(() -> {
            host.close();
            return host;
        });
    }

    @Test
    void theWholeDesignIsScaledToASmallDisplay() {
        var host = ui.ask(() -> new ScreenHost(Panel.of(1080, 1920).scaled(0.5)));

        assertThat(host.scene().getWidth()).isEqualTo(540);
        assertThat(host.scene().getHeight()).isEqualTo(960);
    }

    @Test
    void tasksRunInTheOrderInWhichTheyCame() {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < 100; i++) {
            int n = i;
            ui.execute(() -> order.add(n));
        }

        assertThat(ui.ask(() -> List.copyOf(order))).isSorted().hasSize(100);
    }

    @Test
    void screensRefuseOtherThreads() {
        assertThatThrownBy(UiThread::require).isInstanceOf(IllegalStateException.class);
    }

    private static Region ground(String colour) {
        var page = new Pane();
        page.setStyle("-fx-background-color: " + colour);
        return page;
    }
}
