package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What moves on a board, and how.
@Timeout(60)
final class MotionTest {

    private static final UiThread UI = Screens.ui();
    private static final Box BOX = new Box(310, 984, 1610, 96);
    private static final Layout LAYOUT = Layouts.main(1920);
    private static final long FRAME = TimeUnit.SECONDS.toNanos(1) / 60;

    private long time = FRAME;

    @Test
    void aNoticeThatHasRoomStandsStill() {
        var ticker =
                UI.ask(() -> new Ticker(List.of("导办台在正门左手边。"), LAYOUT.bar(), BOX, Lane.IN_PICTURE));
        run(ticker, 60 * 60);
        assertThat(place(ticker)).isZero();
    }

    @Test
    void onlyANoticeThatWalksIsLaidSomewhereElse() {
        var laid = new ArrayList<Region>();
        Lane lane = (place, walking) -> laid.add(place);
        UI.ask(() -> {
            new Ticker(List.of("请带好证件。"), LAYOUT.bar(), BOX, lane).start();
            new Ticker(List.of("请带好证件。", Pictures.MOVING_NOTICE), LAYOUT.bar(), BOX, lane).start();
            return lane;
        });
        assertThat(laid).hasSize(1);
        assertThat(laid.getFirst().getWidth()).isEqualTo(BOX.width());
    }

    @Test
    void whatWalksIsInPiecesAsLongAsTheWhole() {
        var style = Lettering.of(62).medium();
        double whole = UI.ask(() -> style.width(Pictures.MOVING_NOTICE));
        var line = UI.ask(() -> WalkingLine.of(style, Pictures.MOVING_NOTICE, 48));
        assertThat(line.getChildren()).hasSizeGreaterThan(3);
        assertThat(line.getLayoutBounds().getWidth()).isCloseTo(whole, within(1.0));
        var uyghur = UI.ask(() -> WalkingLine.of(style, "كىملىكىڭىزنى سىكاننېرغا قويۇڭ", 48));
        assertThat(uyghur.getChildren()).as("its order is its own").hasSize(1);
    }

    @Test
    void noticesThatHaveRoomTakeTurns() {
        var ticker =
                UI.ask(() ->
                        new Ticker(
                                List.of("导办台在左手边。", "请带好证件。"), LAYOUT.bar(), BOX, Lane.IN_PICTURE));
        assertThat(words(ticker)).isEqualTo("导办台在左手边。");
        run(ticker, 13 * 60);
        assertThat(words(ticker)).isEqualTo("请带好证件。");
    }

    @Test
    void aLongNoticeRestsTwoSecondsAndThenWalksThreePxAFrame() {
        var ticker =
                UI.ask(() ->
                        new Ticker(
                                List.of(Pictures.MOVING_NOTICE),
                                LAYOUT.bar(),
                                BOX,
                                Lane.IN_PICTURE));
        run(ticker, 119);
        assertThat(place(ticker)).isZero();
        run(ticker, 1 + 1 + 10);
        assertThat(place(ticker)).isBetween(-33.0, -30.0);
        assertThat(place(ticker) % LAYOUT.bar().walk()).isZero();
    }

    @Test
    void whileACallsFramePulsesANoticeStands() {
        var ticker =
                UI.ask(() ->
                        new Ticker(
                                List.of(Pictures.MOVING_NOTICE),
                                LAYOUT.bar(),
                                BOX,
                                Lane.IN_PICTURE));
        run(ticker, 150);
        double walked = place(ticker);
        assertThat(walked).isNegative();
        UI.execute(ticker::giveWay);
        run(ticker, 142);
        assertThat(place(ticker)).isEqualTo(walked);
        run(ticker, 10);
        assertThat(place(ticker)).isLessThan(walked);
    }

    @Test
    void afterTwoPassesTheNextNoticeComes() {
        var ticker =
                UI.ask(() ->
                        new Ticker(
                                List.of(Pictures.MOVING_NOTICE, "请带好证件。"),
                                LAYOUT.bar(),
                                BOX,
                                Lane.IN_PICTURE));
        double width = UI.ask(() -> bounds(ticker).getWidth());
        int pass = (int) (width / LAYOUT.bar().walk()) + 125;
        run(ticker, pass);
        assertThat(words(ticker)).isEqualTo(Pictures.MOVING_NOTICE);
        run(ticker, pass);
        assertThat(words(ticker)).isEqualTo("请带好证件。");
    }

    @Test
    void theFramePulsesToTwentyEightAndComesToRestAtTwelve() {
        var paper = new Pane();
        var frame = UI.ask(() -> new Frame(paper, LAYOUT.sheet()));
        var pulse = UI.ask(() -> frame.pulse(2));
        assertThat(pulse.getTotalDuration().toMillis()).isEqualTo(2_400);
        assertThat(at(pulse, paper, 0)).isEqualTo(Frame.THIN);
        assertThat(at(pulse, paper, 600)).isEqualTo(Frame.THICK);
        assertThat(at(pulse, paper, 1_200)).isEqualTo(Frame.THIN);
        assertThat(at(pulse, paper, 1_800)).isEqualTo(Frame.THICK);
        assertThat(at(pulse, paper, 2_400)).isEqualTo(Frame.THIN);
    }

    /// Were the paper itself to shrink, each step would draw the whole sheet with its number anew;
    /// so would edges that step in one frame.
    @Test
    void thePaperStandsStillAndItsEdgesStepInTurn() {
        var paper = new Pane();
        var frame = UI.ask(() -> new Frame(paper, LAYOUT.sheet()));
        var stands = UI.ask(paper::getBoundsInParent);
        var pulse = UI.ask(() -> frame.pulse(1));
        double across = bar(paper, 0).getHeight();
        double along = bar(paper, 3).getWidth();
        for (int millis = 20; millis < 560; millis += 4) {
            at(pulse, paper, millis);
            boolean across2 = bar(paper, 0).getHeight() != across;
            boolean along2 = bar(paper, 3).getWidth() != along;
            assertThat(across2 && along2).as("after %d ms", millis).isFalse();
            across = bar(paper, 0).getHeight();
            along = bar(paper, 3).getWidth();
        }
        assertThat(across).isGreaterThan(8);
        assertThat(along).isGreaterThan(8);
        assertThat(UI.ask(paper::getBoundsInParent)).isEqualTo(stands);
    }

    private static Rectangle bar(Pane paper, int edge) {
        return (Rectangle) paper.getChildren().get(edge);
    }

    /// How thick the frame is then, above the paper.
    private static double at(Timeline pulse, Pane paper, int millis) {
        return UI.ask(() -> {
            pulse.pause();
            pulse.jumpTo(Duration.millis(millis));
            return paper.getLayoutY() - LAYOUT.sheet().box().y() + bar(paper, 0).getHeight();
        });
    }

    private void run(Ticker ticker, int frames) {
        UI.ask(() -> {
            for (int i = 0; i < frames; i++) {
                ticker.handle(time);
                time += FRAME;
            }
            return frames;
        });
    }

    private static double place(Ticker ticker) {
        return UI.ask(() -> line(ticker).getTranslateX());
    }

    private static String words(Ticker ticker) {
        return UI.ask(() ->
                line(ticker).getChildren().stream()
                        .map(piece -> ((Text) piece).getText())
                        .collect(Collectors.joining()));
    }

    private static Bounds bounds(Ticker ticker) {
        return line(ticker).getLayoutBounds();
    }

    private static Group line(Ticker ticker) {
        var paper = (Pane) ((Pane) ticker.node()).getChildren().getFirst();
        return (Group) paper.getChildren().getFirst();
    }
}
