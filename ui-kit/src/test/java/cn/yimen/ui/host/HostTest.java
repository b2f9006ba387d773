package cn.yimen.ui.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.ui.proof.Screens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aPageLiesOnPaperAndWhatItLeavesBareOnTheLintelsGround() throws Exception {
        var place = new Rectangle2D(40, 30, 200, 300);
        var host = ui.ask(() -> new ScreenHost(Panel.filling(200, 200, place)));
        ui.execute(() -> host.open("bare"));
        var seen = new CompletableFuture<List<Color>>();
        ui.execute(() ->
                host.show(
                        new Pane(),
                        () ->
                                seen.complete(
                                        List.of(
                                                new Robot().getPixelColor(140, 180),
                                                new Robot().getPixelColor(140, 40),
                                                new Robot().getPixelColor(140, 320)))));

        assertThat(seen.get(5, TimeUnit.SECONDS))
                .containsExactly(Color.web("#F6F2E9"), Color.web("#0E3150"), Color.web("#0E3150"));
        ui.execute(host::close);
    }

    @ParameterizedTest
    @CsvSource({
        "1080 1920,  768 1366, 0.7111,  0 0",
        "1080 1920, 2160 3840, 2,       0 0",
        "1920 1080, 1366  768, 0.7111,  0 0",
        "1920 1080, 1440  900, 0.75,    0 45",
        "1280 1024, 1024  768, 0.75,   32 0"
    })
    void aDesignFillsAScreenOfAnotherSizeWhole(
            String design, String display, double factor, String bare) {
        var size = pair(display);
        var screen = new Rectangle2D(100, 50, size.getWidth(), size.getHeight());
        var panel = Panel.filling(pair(design).getWidth(), pair(design).getHeight(), screen);

        assertThat(panel.factor()).isCloseTo(factor, within(0.001));
        assertThat(panel.side()).isCloseTo(pair(bare).getWidth(), within(1.0));
        assertThat(panel.brim()).isCloseTo(pair(bare).getHeight(), within(1.0));
        assertThat(panel.x()).isEqualTo(100);
        var host = ui.ask(() -> new ScreenHost(panel));
        assertThat(host.scene().getWidth()).isCloseTo(size.getWidth(), within(0.01));
        assertThat(host.scene().getHeight()).isCloseTo(size.getHeight(), within(0.01));
    }

    private static Dimension2D pair(String words) {
        var two = words.split(" +", 2);
        return new Dimension2D(Double.parseDouble(two[0]), Double.parseDouble(two[1]));
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
