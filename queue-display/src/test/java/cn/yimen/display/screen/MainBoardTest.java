package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.display.board.BoardState;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MainBoardTest {

    private static final Layout LAYOUT = Layouts.main(Layouts.WIDTH);
    private static final RecentView RECENT = new RecentView(LAYOUT.recent());
    private static final Path SCREENS = Path.of("target", "screens");

    static List<Map.Entry<String, BoardState>> boards() {
        var boards = new TreeMap<String, BoardState>();
        boards.put("board-main", Pictures.main());
        boards.put("board-main-again", Pictures.again());
        boards.put("board-main-quiet", Pictures.quiet());
        boards.put("board-main-burst", Pictures.burst());
        boards.put("board-main-crowded", Pictures.crowded());
        boards.put("board-main-stale", Pictures.stale());
        boards.put("board-main-stale60", Pictures.neutral());
        boards.put("board-main-recovered", Pictures.recovered());
        boards.put("board-main-nothing", Pictures.nothing());
        boards.put("board-main-long", Pictures.longNumbers());
        return List.copyOf(boards.entrySet());
    }

    @ParameterizedTest
    @MethodSource("boards")
    void nothingIsCutOffOrOnTopOfAnotherAndEveryGlyphIsThere(Map.Entry<String, BoardState> board) {
        var scene = shoot(board.getValue(), board.getKey());
        assertThat(ScreenRules.violations(scene, 0))
                .filteredOn(violation -> !violation.endsWith(Pictures.MOVING_NOTICE))
                .isEmpty();
        assertThat(Screens.ui().ask(() -> Contrast.faint(scene, Contrast.WANTED)))
                .filteredOn(faint -> !faint.words().endsWith(Pictures.MOVING_NOTICE))
                .isEmpty();
    }

    /// 75-inch panel, farthest seat 12 m: u = 55.5 px (hall.md § 2).
    private static final double U = 55.5;

    @Test
    void theNewestNumberIsReadAtThreeTimesTheFarthestSeat() {
        var number = Pixels.of(Pictures.main()).around(new Box(200, 140, 900, 330), Pixels::isDark);
        assertThat(number.height()).isBetween(270.0, 285.0).isGreaterThan(3 * 1.67 * U);
        assertThat(number.middle()).isCloseTo(LAYOUT.sheet().box().middle(), within(4.0));
    }

    @Test
    void recentNumbersAreReadFromTheFarthestSeat() {
        var number = Pixels.of(Pictures.main()).around(new Box(48, 510, 300, 140), Pixels::isLight);
        assertThat(number.height()).isGreaterThanOrEqualTo(1.67 * U);
    }

    @Test
    void closeRowsStayAboveTheFloor() {
        var number =
                Pixels.of(Pictures.crowded()).around(new Box(48, 513, 250, 82), Pixels::isDark);
        assertThat(number.height()).isGreaterThanOrEqualTo(1.25 * U);
    }

    @Test
    void aLiveCallIsLightAndAStaleOneIsDark() {
        var ground = new Box(190, 140, 1600, 20);
        double lit = Pixels.of(Pictures.main()).luminance(ground);
        double stale = Pixels.of(Pictures.stale()).luminance(ground);
        assertThat((lit + 0.05) / (stale + 0.05)).isGreaterThan(7);
    }

    @Test
    void aLitRecentCallStandsOutInGreyToo() {
        var burst = Pixels.of(Pictures.burst());
        double lit = burst.luminance(RECENT.cellBox(0, 6));
        double unlit = burst.luminance(RECENT.cellBox(2, 6));
        assertThat(lit).isGreaterThan(2 * unlit);
    }

    @Test
    void theFrameLiesInsideTheSheet() {
        var frame = Pixels.of(Pictures.main());
        var red = new Box(1861, 130, 10, 350);
        assertThat(frame.luminance(red)).isLessThan(0.1);
        assertThat(Pixels.of(Pictures.quiet()).luminance(red)).isGreaterThan(0.8);
    }

    @Test
    void theLayoutWalksNoFartherThanThreePixelsFromItsRing() {
        var quiet = Pictures.quiet();
        var moved =
                new BoardState.Calls(
                        quiet.header(),
                        quiet.sheet(),
                        quiet.recent(),
                        quiet.waits(),
                        quiet.bar(),
                        new BoardState.Stand(4, false));
        var box = new Box(190, 140, 950, 340);
        var still = Pixels.of(quiet).around(box, Pixels::isDark);
        var walked = Pixels.of(moved).around(box, Pixels::isDark);
        assertThat(still.x() - walked.x()).isEqualTo(6);
    }

    @Test
    void bothLanguagesSayTheSame() {
        var bundle = "cn/yimen/display/screen/board";
        assertThat(Texts.load(Texts.ENGLISH, bundle).keys())
                .isEqualTo(Texts.load(Texts.CHINESE, bundle).keys());
    }

    private static Scene shoot(BoardState state, String name) {
        return Screens.shoot(
                () -> {
                    var board = new HallScreen(BoardLook.usual().still());
                    board.show(state);
                    return board.root();
                },
                Layouts.WIDTH,
                Layouts.HEIGHT,
                SCREENS.resolve(name + ".png"));
    }
}
