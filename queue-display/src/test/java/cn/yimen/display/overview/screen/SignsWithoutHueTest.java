package cn.yimen.display.overview.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.overview.MapPicture.Calling;
import cn.yimen.display.overview.MapPicture.Closed;
import cn.yimen.display.overview.MapPicture.Doing;
import cn.yimen.display.overview.MapPicture.Door;
import cn.yimen.display.overview.MapPicture.Free;
import cn.yimen.display.overview.MapPicture.Paused;
import cn.yimen.display.overview.MapPicture.Serving;
import cn.yimen.display.overview.MapPicture.Unknown;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.proof.WithoutHue;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The wall's signs stay different for somebody who sees neither red nor green (hall.md § 11).
final class SignsWithoutHueTest {

    /// Of a sign's own square.
    private static final double OF_A_SIGN = 0.02;

    /// Of a window with its words.
    private static final double OF_A_WINDOW = 0.004;

    private static final double SIGN = 24;

    @Test
    void theThreeAlarmSignsDiffer() {
        differ(
                Stream.of(AlarmSign.Level.values())
                        .map(level -> drawn(() -> onPaper(AlarmSign.of(level, SIGN)), SIGN, SIGN))
                        .toList(),
                OF_A_SIGN);
    }

    @Test
    void whatAWindowDoesDiffers() {
        var all =
                List.<Doing>of(
                        new Serving("A023", 4),
                        new Calling("A023"),
                        new Free(),
                        new Paused("equipment", 6),
                        new Closed(),
                        new Unknown());
        differ(all.stream().map(SignsWithoutHueTest::window).toList(), OF_A_WINDOW);
    }

    private static WithoutHue window(Doing doing) {
        var spot = WallSample.map().doors().getFirst().spot();
        return drawn(
                () -> {
                    var sheet = new Sheet(Tone.SHEET.ground(new Pane()));
                    var texts = Texts.load(Texts.CHINESE, OverviewScreen.BUNDLE);
                    var at = spot.at();
                    var grid = new Grid(40 - at.x() * 10, 10 - at.y() * 10, 10);
                    new DoorsView(texts).draw(sheet, grid, new Door(spot, doing));
                    return sheet.pane();
                },
                160,
                130);
    }

    private static Region onPaper(Pane sign) {
        return Tone.SHEET.ground(new Pane(sign));
    }

    private static WithoutHue drawn(Supplier<Region> drawing, double width, double height) {
        return WithoutHue.of(Screens.laidOut(drawing, width, height));
    }

    private static void differ(List<WithoutHue> all, double atLeast) {
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                assertThat(all.get(one).apartFrom(all.get(other)))
                        .as("%s and %s", one, other)
                        .isGreaterThan(atLeast);
            }
        }
    }
}
