package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.display.screen.Layout.WaitsKind;
import cn.yimen.display.screen.PanelShape.Viewing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which layout is read from the farthest seat, and whether it really is.
final class PanelShapeTest {

    private static final double CALL = 1.67;
    private static final double CALL_FLOOR = 1.25;

    @ParameterizedTest
    @CsvSource({
        "952, 6.8, SPREAD", "952, 7.2, IN_BAR", "1210, 8.7, SPREAD", "1210, 9.2, IN_BAR",
        "1660, 11.9, SPREAD", "1660, 12.4, IN_BAR", "1660, 16.5, IN_BAR", "1660, 17, NONE"
    })
    void theFullLayoutReachesAsFarAsTheSpecificationSays(
            double panelWidth, double metres, WaitsKind waits) {
        var shape = seen(panelWidth, metres);
        assertThat(shape.layout(false).waits().kind()).isEqualTo(waits);
        assertThat(shape.isTooFar()).isEqualTo(waits == WaitsKind.NONE);
    }

    @ParameterizedTest
    @CsvSource({"952, 6.8", "1210, 8.7", "1660, 12"})
    void callsAreReadFromTheFarthestSeatOfThreePanels(double panelWidth, double metres) {
        var shape = seen(panelWidth, metres);
        double u = shape.u().orElseThrow();
        var pixels = Pixels.of(Pictures.main(), BoardLook.usual().on(shape));
        var newest = pixels.around(new Box(200, 140, 900, 330), Pixels::isDark);
        var recent = pixels.around(new Box(48, 510, 300, 140), Pixels::isLight);
        assertThat(newest.height()).isGreaterThan(3 * CALL * u);
        assertThat(recent.height()).isGreaterThanOrEqualTo(CALL * u * 0.99);
    }

    @Test
    void theAreasBoardFillsItsPanelAndGrowsWithTheDistance() {
        var near = new PanelShape(1920, 1080, Optional.empty());
        var far = new PanelShape(1920, 1080, Optional.of(new PanelShape.Viewing(9, 1210)));
        assertThat(AreaPlan.of(far).factor()).isGreaterThan(AreaPlan.of(near).factor());
        assertThat(far.areaRoom().lines()).isLessThan(near.areaRoom().lines());
        for (var shape : List.of(new PanelShape(1920, 360, Optional.empty()), near, far)) {
            var plan = AreaPlan.of(shape);
            assertThat(plan.width() * plan.factor()).isCloseTo(1920, within(1.0));
            assertThat(plan.height() * plan.factor()).isCloseTo(shape.height(), within(1.0));
        }
    }

    @Test
    void onAFarBoardCallsStayAboveTheFloorAtItsLastMetre() {
        var shape = seen(1660, 16.5);
        double u = shape.u().orElseThrow();
        var pixels = Pixels.of(Pictures.threeRecent(), BoardLook.usual().on(shape));
        var recent = pixels.around(new Box(48, 650, 300, 170), Pixels::isLight);
        assertThat(recent.height()).isGreaterThanOrEqualTo(CALL_FLOOR * u);
    }

    @Test
    void fourTimesThePixelsAreTheSamePictureTwiceAsLarge() {
        var sharp = new PanelShape(3840, 2160, Optional.of(new Viewing(12, 1660)));
        assertThat(sharp.factor()).isEqualTo(2);
        assertThat(sharp.layout(false)).isEqualTo(Layouts.main(Layouts.WIDTH));
        var small = Pixels.of(Pictures.quiet()).around(new Box(200, 140, 900, 330), Pixels::isDark);
        var large =
                Pixels.of(Pictures.quiet(), BoardLook.usual().on(sharp))
                        .around(new Box(400, 280, 1800, 660), Pixels::isDark);
        assertThat(large.height()).isCloseTo(2 * small.height(), within(4.0));
        assertThat(large.x()).isCloseTo(2 * small.x(), within(4.0));
    }

    @Test
    void aLongStretchedPanelShowsMoreRecentCalls() {
        var usual = new PanelShape(1920, 360, Optional.empty());
        var longer = new PanelShape(3840, 360, Optional.empty());
        assertThat(usual.room(false).recent()).isEqualTo(4);
        assertThat(longer.room(false).recent()).isGreaterThan(8);
    }

    private static PanelShape seen(double panelWidth, double metres) {
        return new PanelShape(1920, 1080, Optional.of(new Viewing(metres, panelWidth)));
    }
}
