package cn.yimen.ui.host;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.proof.Screens;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MovingPartTest {

    private static final Color PAGE = Color.web("#0E3150");
    private static final Color PART = Color.web("#B3311F");

    private final UiThread ui = Screens.ui();
    private final Region place = ui.ask(() -> ground("#00000000"));
    private final Region part = ui.ask(() -> ground("#B3311F"));
    private final Pane page = ui.ask(() -> ground("#0E3150"));
    private final ScreenHost host =
            ui.ask(() -> new ScreenHost(Panel.of(400, 300).at(40, 30).scaled(0.5)));

    /// A page of 400 × 300 at (40, 30) that is shown half as large, with a place of 100 × 21 at
    /// (200, 101) of it: from (140, 80.5) to (190, 91) on the desktop.
    @BeforeEach
    void open() throws Exception {
        ui.ask(() -> {
            place.resizeRelocate(200, 101, 100, 21);
            part.resize(100, 21);
            page.getChildren().add(place);
            new MovingPart(host).lay(place, part);
            host.open("moving");
            return host;
        });
        painted();
    }

    @AfterEach
    void close() {
        ui.ask(() -> {
            host.close();
            return host;
        });
    }

    @Test
    void itIsSeenOverItsPlaceAndNowhereElse() {
        until(() -> at(140, 81).equals(PART));
        assertThat(List.of(at(189, 81), at(140, 90), at(189, 90))).containsOnly(PART);
        assertThat(List.of(at(139, 85), at(190, 85), at(160, 80), at(160, 91))).containsOnly(PAGE);
    }

    @Test
    void itGoesWhereItsPlaceGoes() {
        until(() -> at(140, 81).equals(PART));
        ui.ask(() -> {
            page.setTranslateX(-20);
            page.setTranslateY(40);
            return page;
        });
        until(() -> at(130, 101).equals(PART));
        assertThat(at(129, 105)).isEqualTo(PAGE);
    }

    @Test
    void itGoesAwayWithItsPlaceAndComesBack() throws Exception {
        until(() -> at(140, 81).equals(PART));
        ui.ask(() -> page.getChildren().remove(place));
        painted();
        assertThat(ui.ask(MovingPartTest::windows)).isEmpty();
        until(() -> at(160, 85).equals(PAGE));
        ui.ask(() -> page.getChildren().add(place));
        until(() -> at(160, 85).equals(PART));
    }

    @Test
    void itGoesAwayWithTheHostsWindow() {
        until(() -> at(140, 81).equals(PART));
        close();
        assertThat(ui.ask(MovingPartTest::windows)).isEmpty();
    }

    private void painted() throws Exception {
        var done = new CompletableFuture<Void>();
        ui.execute(() -> host.show(page, () -> done.complete(null)));
        done.get(10, TimeUnit.SECONDS);
    }

    private static List<Window> windows() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).toList();
    }

    private Color at(int x, int y) {
        return ui.ask(() -> new Robot().getPixelColor(x, y));
    }

    private static void until(BooleanSupplier met) {
        while (!met.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static Pane ground(String colour) {
        var region = new Pane();
        region.setManaged(false);
        region.setStyle("-fx-background-color: " + colour);
        return region;
    }
}
