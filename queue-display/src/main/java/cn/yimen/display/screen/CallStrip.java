package cn.yimen.display.screen;

import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;

/// Live calls side by side, number → door each, where something else has most of the panel.
final class CallStrip {

    private static final double EDGE = 0.05;
    private static final double FRAME = 0.03;
    private static final double LEAST_FRAME = 4;
    private static final double DOOR = 0.74;
    private static final double SENTENCE = 3.6;
    private static final double DOOR_CAP = 0.66;

    /// Digits are three quarters of their size high.
    private static final double NUMBER = 0.74;

    private static final double PADDING = 0.14;

    private CallStrip() {}

    static void draw(Group group, List<RecentCall> calls, Box place) {
        if (calls.isEmpty()) {
            return;
        }
        int columns = columns(calls.size(), place);
        int rows = Math.ceilDiv(calls.size(), columns);
        double width = place.width() / columns;
        double height = place.height() / rows;
        group.getChildren().add(place.ground(Tone.INDIGO_DEEP));
        for (int i = 0; i < calls.size(); i++) {
            double x = place.x() + width * (i % columns);
            double y = place.y() + height * Math.floorDiv(i, columns);
            call(group, calls.get(i), new Box(x, y, width, height));
        }
    }

    /// In which the calls stand largest: a number and a door take so many times their height.
    private static int columns(int calls, Box place) {
        return IntStream.rangeClosed(1, calls)
                .boxed()
                .max(
                        Comparator.comparingDouble(columns ->
                                Math.min(
                                        place.height() / Math.ceilDiv(calls, columns),
                                        place.width() / columns / SENTENCE)))
                .orElse(1);
    }

    private static void call(Group group, RecentCall call, Box cell) {
        double edge = Math.rint(Math.min(cell.width(), cell.height()) * EDGE);
        var sheet = inside(cell, edge);
        var paper = inside(sheet, Math.max(LEAST_FRAME, Math.rint(sheet.height() * FRAME)));
        group.getChildren()
                .addAll(sheet.ground(Tone.CINNABAR_INK, "14"), paper.ground(Tone.PAPER, "8"));
        double padding = Math.rint(paper.height() * PADDING);
        double height = Math.rint(Math.min(paper.height(), paper.width() / SENTENCE) * DOOR);
        var window = call.window().value();
        double doorX = Math.rint(paper.right() - padding - DoorView.width(window, height));
        var words = call.number().text();
        var style =
                Setting.fitted(
                        Lettering.of(Math.rint(paper.height() * NUMBER)).black().in(Tone.INK),
                        words,
                        doorX - paper.x() - 2 * padding);
        var look = Look.solid(height, Tone.INDIGO).digits(Tone.INK, DOOR_CAP);
        group.getChildren()
                .addAll(
                        Setting.digits(style, words, paper.x() + padding, paper.middle()),
                        Setting.placed(
                                DoorView.of(window, look),
                                doorX,
                                Math.rint(paper.middle() - height / 2)));
    }

    private static Box inside(Box box, double by) {
        return new Box(box.x() + by, box.y() + by, box.width() - 2 * by, box.height() - 2 * by);
    }
}
