package cn.yimen.display.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Paging;
import cn.yimen.display.board.BoardState.Ratings;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.display.screen.PanelShape.Viewing;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Boards on panels that stand upright or are stretched are read from the farthest seat (SG-01):
/// what has no room at its size is left out, nothing gets smaller than the rule.
final class DistanceTest {

    private static final double CALL_FLOOR = 1.25;
    private static final double ORIENTATION = 0.72;
    private static final String NUMBER = "[A-Z]+[0-9]{3,}";

    /// Words that nobody needs in order to act: what kind of call it is, a line's letter, when the
    /// link was lost.
    private static final String BESIDE = "[正在呼叫再次最新稍早号窗口]|[A-Z]+|[0-9]+:[0-9]+:[0-9]+";

    private static Scene shoot(PanelShape shape, Calls calls, String name) {
        return Screens.shoot(
                () -> {
                    var screen = new HallScreen(BoardLook.usual().on(shape).still());
                    screen.show(fitting(shape, calls));
                    return screen.root();
                },
                shape.width(),
                shape.height(),
                Path.of("target", "screens", name + ".png"));
    }

    /// As the board makes it for this panel.
    private static Calls fitting(PanelShape shape, Calls calls) {
        var room = shape.room(false);
        var lines = calls.waits().lines();
        return new Calls(
                calls.header(),
                calls.sheet(),
                calls.recent().stream().limit(room.recent()).toList(),
                new Waits(
                        lines.stream().limit(room.lines()).toList(),
                        new Paging(0, Math.ceilDiv(lines.size(), room.lines())),
                        calls.waits().second()),
                calls.bar(),
                calls.stand());
    }

    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(DistanceTest::texts);
            default -> Stream.empty();
        };
    }

    /// Height of what stands there, in px of the panel.
    private static double height(Text text) {
        boolean han = text.getText().codePoints().anyMatch(Character::isIdeographic);
        double scale = text.getLocalToSceneTransform().getMyy();
        return text.getFont().getSize() * (han ? 0.95 : 0.75) * scale;
    }

    private static boolean isInDoor(Text text) {
        var beside = text.getParent().getChildrenUnmodifiable();
        return text.getText().matches("[0-9]{1,2}")
                && beside.stream().filter(Line.class::isInstance).count() > 2;
    }

    private static double needed(Text text, double u) {
        if (text.getText().matches(NUMBER) || isInDoor(text)) {
            return CALL_FLOOR * u;
        }
        return (text.getText().matches(BESIDE) ? ORIENTATION : 1) * u;
    }

    private static void judge(PanelShape shape, Scene scene) {
        double u = shape.u().orElseThrow();
        var small =
                texts(scene.getRoot())
                        .filter(text -> !text.getText().matches("\\s*|[●○]"))
                        .filter(text -> height(text) < needed(text, u) * 0.99)
                        .map(text -> text.getText() + " " + Math.round(100 * height(text) / u))
                        .toList();
        assertThat(small).as("per cent of u = " + u).isEmpty();
        if (shape.factor() > 1) {
            return;
        }
        assertThat(ScreenRules.violations(scene, 0))
                .filteredOn(violation -> !violation.contains(Pictures.MOVING_NOTICE))
                .isEmpty();
    }

    /// 43 and 55 inch upright; a stretched panel of 37 and one of 28 inch.
    @ParameterizedTest
    @CsvSource({
        "1080, 1920, 535, 5", "1080, 1920, 535, 10", "1080, 1920, 535, 15", "1080, 1920, 680, 5",
        "1080, 1920, 680, 10", "1080, 1920, 680, 15", "2160, 3840, 680, 15", "1920, 360, 920, 5",
        "1920, 360, 920, 10", "1920, 360, 920, 15", "1920, 360, 700, 5", "1920, 360, 700, 10",
        "1920, 360, 700, 15"
    })
    void callsAreReadFromTheFarthestSeat(double width, double height, double wide, double metres) {
        var shape = new PanelShape(width, height, Optional.of(new Viewing(metres, wide)));
        var name = String.format("board-seen-%.0f-%.0f-%.0f", width, wide, metres);
        for (var each :
                List.of(
                        new Named("", Pictures.main()),
                        new Named("-stale", Pictures.stale()),
                        new Named("-long", Pictures.longNumbers()))) {
            judge(shape, shoot(shape, each.calls(), name + each.name()));
        }
    }

    /// The wall text of ratings, on 55 inch, 43 inch upright and a stretched panel of 37 inch: each
    /// figure and each case stands there in turn.
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 1210, 5", "1920, 1080, 1210, 10", "1920, 1080, 1210, 15",
        "1080, 1920, 535, 5", "1080, 1920, 535, 10", "1080, 1920, 535, 15",
        "1920, 360, 920, 5", "1920, 360, 920, 10", "1920, 360, 920, 15"
    })
    void ratingsAreReadFromTheFarthestSeat(
            double width, double height, double wide, double metres) {
        var shape = new PanelShape(width, height, Optional.of(new Viewing(metres, wide)));
        var seen = new StringBuilder();
        for (int turn = 0; turn < 60; turn++) {
            var name = String.format("board-rating-%.0f-%.0f-%d", height, metres, turn);
            var scene = shoot(shape, LayoutsTest.ratings(8L * turn), name);
            judge(shape, scene);
            var words = texts(scene.getRoot()).map(Text::getText).collect(Collectors.joining());
            if (seen.indexOf(words) >= 0) {
                break;
            }
            seen.append(words);
        }
        assertThat(seen.toString())
                .contains("4655", "131", "非常不满意", "回访", "没讲清楚")
                .contains("5", "B 区");
    }

    private static Scene shoot(PanelShape shape, Ratings ratings, String name) {
        return Screens.shoot(
                () -> {
                    var screen = new HallScreen(BoardLook.usual().on(shape).still());
                    screen.show(ratings);
                    return screen.root();
                },
                shape.width(),
                shape.height(),
                Path.of("target", "screens", name + ".png"));
    }

    private record Named(String name, Calls calls) {}
}
