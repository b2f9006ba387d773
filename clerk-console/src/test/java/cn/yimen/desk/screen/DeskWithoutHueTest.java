package cn.yimen.desk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskFlow;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.proof.WithoutHue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import org.junit.jupiter.api.Test;

/// What the desk says by a mark, a frame or a key's face stays said for a clerk who sees neither
/// red nor green: by shape and light, not by hue, and before any word is read.
final class DeskWithoutHueTest {

    /// Of a mark's own square.
    private static final double OF_A_MARK = 0.02;

    /// Of a key or a box.
    private static final double OF_A_BOX = 0.01;

    private static final Area MARK = new Area(22, 76, 26, 28);
    private static final Area BAR_MARK = new Area(237, 26, 26, 28);
    private static final Area BOARDS_MARK = new Area(22, 414, 24, 24);
    private static final Area LINK = new Area(736, 12, 28, 32);
    private static final Area LIST = new Area(642, 117, 458, 440);
    private static final Area HELP = new Area(654, 582, 60, 84);
    private static final Area FIRST_TOOL = new Area(656, 688, 24, 24);
    private static final Area SECOND_TOOL = new Area(826, 688, 24, 24);

    private static final Map<String, Desk> PICTURES = DeskPictures.all();

    @Test
    void theMarksOfTheStatesDiffer() {
        differ(seen(List.of("idle", "called", "serving", "paused"), MARK), OF_A_MARK);
        var bars = new LinkedHashMap<String, WithoutHue>();
        var states = List.of("unheard", "opening", "idle", "called", "serving", "paused");
        states.forEach(name -> bars.put(name, seen(folded(desk(name)), BAR_MARK)));
        differ(bars, OF_A_MARK);
    }

    @Test
    void whetherACallWasSeenDiffers() {
        differ(seen(List.of("called", "called-heard", "called-unheard"), BOARDS_MARK), OF_A_MARK);
    }

    @Test
    void aKeyThatAppliesDiffersFromOneThatDoesNot() {
        var keys =
                Map.of(
                        DeskLayout.PRIMARY, List.of("idle", "paused"),
                        DeskLayout.RECALL, List.of("called-unheard", "serving"),
                        DeskLayout.HOLD, List.of("serving", "paused"),
                        DeskLayout.PAUSE, List.of("serving", "called"));
        keys.forEach((place, states) -> differ(seen(states, place), OF_A_BOX));
    }

    @Test
    void theLinkAndAnUnknownListAreKnownByTheirShape() {
        differ(seen(List.of("idle", "away-idle"), LINK), OF_A_MARK);
        differ(seen(List.of("empty", "away-idle", "idle"), LIST), OF_A_BOX);
    }

    @Test
    void whoAsksForHelpStandsOut() {
        differ(seen(List.of("idle", "empty"), HELP), OF_A_MARK);
    }

    @Test
    void aDeviceInTroubleIsNotOneThatWorks() {
        var marks = new LinkedHashMap<String, WithoutHue>();
        marks.put("no paper", seen(desk("idle"), FIRST_TOOL));
        marks.put("works", seen(desk("idle"), SECOND_TOOL));
        differ(marks, OF_A_MARK);
    }

    private static Map<String, WithoutHue> seen(List<String> names, Area part) {
        var all = new LinkedHashMap<String, WithoutHue>();
        names.forEach(name -> all.put(name, seen(desk(name), part)));
        return all;
    }

    private static WithoutHue seen(Desk desk, Area part) {
        var scene = DeskScreenTest.scene(desk, Texts.CHINESE);
        var viewport = new SnapshotParameters();
        viewport.setViewport(new Rectangle2D(part.x(), part.y(), part.width(), part.height()));
        var picture = Screens.ui().ask(() -> scene.getRoot().snapshot(viewport, null));
        return WithoutHue.of(
                picture.getPixelReader(), (int) picture.getWidth(), (int) picture.getHeight());
    }

    private static Desk desk(String name) {
        return Objects.requireNonNull(PICTURES.get(name), name);
    }

    private static Desk folded(Desk desk) {
        var ids = new DeskEvent.Ids(new CommandId(new UUID(1, 1)), new CommandId(new UUID(1, 2)));
        return DeskFlow.update(desk, new DeskEvent.Pressed(DeskKey.FOLD, ids, desk.now())).desk();
    }

    private static void differ(Map<String, WithoutHue> seen, double atLeast) {
        var names = List.copyOf(seen.keySet());
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                var pair = Stream.of(names.get(one), names.get(other)).toList();
                var first = Objects.requireNonNull(seen.get(pair.getFirst()));
                var second = Objects.requireNonNull(seen.get(pair.getLast()));
                assertThat(first.apartFrom(second)).as("%s", pair).isGreaterThan(atLeast);
            }
        }
    }
}
