package cn.yimen.display.overview.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.overview.Overview;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.state.EmergencyNow;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Contrast;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The wall at its real size; pictures stay in `target/screens/` for a person to judge.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OverviewPictureTest {

    /// Drawn once, judged by all.
    private final Scene busy = shoot(WallSample.busy(), Texts.CHINESE, "overview-busy");

    private static Scene shoot(Overview view, Locale language, String name) {
        return Screens.shoot(
                () -> {
                    var screen = new OverviewScreen(language, "W1", true);
                    screen.show(view);
                    return screen.root();
                },
                OverviewScreen.WIDTH,
                OverviewScreen.HEIGHT,
                Path.of("target/screens", name + ".png"));
    }

    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(OverviewPictureTest::texts);
            default -> Stream.empty();
        };
    }

    private static List<String> words(Scene scene) {
        return texts(scene.getRoot()).map(Text::getText).toList();
    }

    @Test
    void theBusyWallSaysWhatToDoNow() {
        assertThat(words(busy))
                .contains("52", "最久等候，B118", "/ 15", "4.7", "已办结，弃号 6")
                .contains("A023", "正在呼叫", "设备 6 分", "求助")
                .contains("B 社保医保，最久 47 分", "等候超时，红线 45 分", "王敏 已接", "未接")
                .contains("今天 52", "11:00 预计 55–70", "现在 10:24", "约 60 张", "快没纸了");
    }

    @Test
    void anEmergencyStandsOverTheWallUntilItIsLifted() {
        var since = WallSample.TIME.minusMinutes(3).toInstant();
        var evacuating = new EmergencyNow(Optional.of(EmergencyKind.EVACUATE), since);
        var wall = shoot(WallSample.in(evacuating), Texts.CHINESE, "overview-emergency");
        assertThat(words(wall)).contains("撤离，10:21 起。带人疏散，完毕后在经理台解除");
        var over = new EmergencyNow(Optional.empty(), since);
        var lifted = shoot(WallSample.in(over), Texts.ENGLISH, "overview-lifted");
        assertThat(words(lifted)).anyMatch(text -> text.startsWith("Lifted at "));
    }

    @Test
    void theWallSaysHowTodayWasRatedWhoWorksAndWhatIsNotSettled() {
        assertThat(words(busy))
                .contains("今天评价", "满意率 98%，往常 94–98%，评价率 42%", "60", "67%")
                .contains("在岗 11", "0316", "办理", "10:06", "18")
                .contains("没有办完的差评 2", "A031　A 综合受理", "非常不满意、办得慢、跑了多次，6 天前")
                .contains("整改过期 1 个工作日", "已核实", "整改剩 5 个工作日", "收到")
                .noneMatch(text -> text.contains("somebody wrote"));
    }

    /// For a person to judge: a 4K panel has twice the points.
    @Test
    void theWallStandsOnA4KPanelToo() {
        var scene =
                Screens.shoot(
                        () -> {
                            var screen = new OverviewScreen(Texts.CHINESE, "W1", true);
                            screen.show(WallSample.busy());
                            screen.root().getTransforms().add(new Scale(2, 2));
                            return new Pane(screen.root());
                        },
                        2 * OverviewScreen.WIDTH,
                        2 * OverviewScreen.HEIGHT,
                        Path.of("target/screens", "overview-4k.png"));
        assertThat(words(scene)).contains("今天评价", "在岗 11");
    }

    /// Nobody can touch a wall: the weightiest figures tell their stories in turn.
    @Test
    void theWallSaysWhy() {
        assertThat(words(busy))
                .contains("为什么：B 社保医保，最久 47 分", "B118 已等 47 分，B118 被超过 2 次，B 有 31 人等候，B 开着 3 个窗口");
        var next = shoot(WallSample.later(8), Texts.CHINESE, "overview-why");
        assertThat(words(next)).contains("为什么：正在等候", "全大厅往常这时 31 人等候，A 有 12 人等候");
    }

    @Test
    void theWallStandsInEnglishToo() {
        var scene = shoot(WallSample.busy(), Texts.ENGLISH, "overview-busy-en");
        assertThat(words(scene)).contains("waiting, usually 23–39", "calling", "Alarms 3");
    }

    @Test
    void theWallSaysWhichScreenItIs() {
        var scene = shoot(WallSample.asked(), Texts.CHINESE, "overview-identify");
        assertThat(words(scene)).contains("W1", "值班大屏，1920 × 1080", "52");
    }

    @Test
    void whileTheHallIsClosedNothingLightsUpWhereTheHallWantsThat() {
        var closed = shoot(WallSample.closed(), Texts.CHINESE, "overview-closed");
        var pixels = Screens.ui().ask(() -> closed.snapshot(null).getPixelReader());
        assertThat(pixels.getArgb(0, 0)).isEqualTo(0xff000000);
        assertThat(pixels.getArgb(1919, 1079)).isEqualTo(0xff000000);
        assertThat(pixels.getArgb(960, 540)).isEqualTo(0xff000000);
    }

    @Test
    void noWordLeavesTheWallOrStandsOnAnother() {
        var places =
                texts(busy.getRoot())
                        .filter(text -> !text.getText().isBlank())
                        .map(text -> text.localToScene(text.getLayoutBounds()))
                        .toList();
        assertThat(places)
                .allMatch(box -> box.getMinX() >= 0 && box.getMaxX() <= OverviewScreen.WIDTH)
                .allMatch(box -> box.getMinY() >= 0 && box.getMaxY() <= OverviewScreen.HEIGHT);
    }

    @Test
    void everyWordStandsOutFromItsGround() {
        assertThat(Screens.ui().ask(() -> Contrast.faint(busy, Contrast.WANTED))).isEmpty();
    }

    @Test
    void threeAlarmMarksDifferInGrey() {
        var pixels = Screens.ui().ask(() -> busy.snapshot(null).getPixelReader());
        int red = grey(pixels, 1226, 532);
        int orange = grey(pixels, 1226, 602);
        int yellow = grey(pixels, 1228, 678);
        assertThat(red).isLessThan(80);
        assertThat(orange).isBetween(120, 180);
        assertThat(yellow).isGreaterThan(190);
    }

    private static int grey(PixelReader pixels, int x, int y) {
        int argb = pixels.getArgb(x, y);
        return (int)
                (0.2126 * (argb >> 16 & 0xff)
                        + 0.7152 * (argb >> 8 & 0xff)
                        + 0.0722 * (argb & 0xff));
    }

    /// Twenty lines, twelve alarms, twelve kiosks: all of them stand there in turn, the worst alarm
    /// always, and the wall says how many pages there are.
    @Test
    void aLargeHallTurnsItsPagesByItself() {
        var seen = new HashSet<String>();
        for (int turn = 0; turn < 4; turn++) {
            var name = "overview-large-" + turn;
            var words = words(shoot(LargeWall.later(turn * 8), Texts.CHINESE, name));
            assertThat(words).as(name).contains("告警 12");
            assertThat(words).as(name).anyMatch(text -> text.contains("A 综合受理，最久"));
            assertThat(words).as(name).anyMatch(text -> text.matches("20 条队，[1234]/4 页"));
            assertThat(words).as(name).contains("在岗 20", "没有办完的差评 7");
            seen.addAll(words);
        }
        assertThat(seen)
                .containsAll(IntStream.range(0, 20).mapToObj(LargeWall::prefix).toList())
                .containsAll(IntStream.rangeClosed(1, 12).mapToObj(n -> "K" + n).toList())
                .containsAll(IntStream.rangeClosed(11, 30).mapToObj(n -> "03" + n).toList())
                .containsAll(
                        IntStream.rangeClosed(10, 16).mapToObj(n -> "A0" + n + "　A 综合受理").toList());
        for (int i = 0; i < 12; i++) {
            var alarm = LargeWall.prefix(i) + " 综合受理，最久 47 分";
            assertThat(seen).contains(alarm);
        }
    }

    @Test
    void theBundlesSayTheSameThings() {
        var bundle = "cn/yimen/display/overview/screen/overview";
        assertThat(Texts.load(Texts.ENGLISH, bundle).keys())
                .isEqualTo(Texts.load(Texts.CHINESE, bundle).keys());
    }
}
