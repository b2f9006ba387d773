package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.ui.icon.Arrow;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;

/// The recent calls: three columns, two rows; three closer rows while more than six calls are lit.
final class RecentView {

    private static final int COLUMNS = 3;
    private static final double COLUMN = 570;
    private static final double RULE = 3;
    private static final double NUMBER = 126;
    private static final double CLOSE_NUMBER = 100;
    private static final double ARROW = 54;
    private static final double ARROW_STROKE = 12;
    private static final double ARROW_X = 328;
    private static final double DOOR_X = 400;
    private static final double DOOR = 130;
    private static final double LIT_DOOR = 122;
    private static final double DOOR_CAP = 0.72;
    private static final double LIT_MARGIN = 14;
    private static final double GAP = 10;
    private static final double GAP_WITHOUT_ARROW = 28;

    /// In closer rows arrow and door keep this part of their distance from the left.
    private static final double CLOSE = 0.88;

    private static final double CLOSE_DOOR = 0.7;

    /// Below this part of its size a number takes the arrow's place too.
    private static final double SMALLEST = 0.8;

    private RecentView() {}

    /// The rule between the two rows; closer rows have none, their sheets stand too near.
    static Group rule(List<Listed> calls) {
        var group = new Group();
        if (rows(calls) == 2 && calls.size() > COLUMNS) {
            double y = Place.RECENT.middle() - 1;
            var rule = new Box(Place.LEFT, y, Place.RECENT.width(), RULE);
            group.getChildren().add(rule.ground(Tone.BOARD_LINE));
        }
        return group;
    }

    /// A drawing for each call, in its place.
    static List<Group> cells(List<Listed> calls) {
        int rows = rows(calls);
        return IntStream.range(0, calls.size())
                .mapToObj(i -> cell(calls.get(i), cellBox(i, rows), rows))
                .toList();
    }

    /// The place of a call in the list.
    static Box cellBox(int index, int rows) {
        int row = index / COLUMNS;
        double spread = (Place.RECENT.width() - COLUMN) / (COLUMNS - 1);
        double height = rowHeight(rows);
        return new Box(
                Place.LEFT + Math.rint(index % COLUMNS * spread),
                Place.RECENT.y() + row * height,
                COLUMN,
                height);
    }

    static int rows(List<Listed> calls) {
        return calls.size() > 2 * COLUMNS ? 3 : 2;
    }

    private static double rowHeight(int rows) {
        return Place.RECENT.height() / rows;
    }

    private static Group cell(Listed listed, Box box, int rows) {
        var group = new Group();
        group.setManaged(false);
        if (listed.lit()) {
            group.getChildren().add(sheet(box).ground(Tone.PAPER, "14"));
        }
        var measure = Measure.of(rows);
        number(group, listed, box, measure);
        door(group, listed, box, measure);
        return group;
    }

    /// @param number font size
    /// @param arrow from the cell's left edge
    /// @param door from the cell's left edge
    /// @param small how much smaller arrow and door are than in two rows
    private record Measure(double number, double arrow, double door, double small) {

        static Measure of(int rows) {
            return rows == 2
                    ? new Measure(NUMBER, ARROW_X, DOOR_X, 1)
                    : new Measure(
                            CLOSE_NUMBER,
                            Math.rint(ARROW_X * CLOSE),
                            Math.rint(DOOR_X * CLOSE),
                            CLOSE_DOOR);
        }
    }

    /// The number with its arrow; a long one takes the arrow's place too.
    private static void number(Group group, Listed listed, Box box, Measure measure) {
        var words = listed.call().number().text();
        var style = Lettering.of(measure.number()).black().in(text(listed));
        double room = measure.arrow() - GAP;
        boolean arrow = style.width(words) * SMALLEST <= room;
        double widest = arrow ? room : measure.door() - GAP_WITHOUT_ARROW;
        group.getChildren()
                .add(
                        Setting.digits(
                                Setting.fitted(style, words, widest),
                                words,
                                box.x(),
                                box.middle()));
        if (arrow) {
            double size = Math.rint(ARROW * measure.small());
            var drawing = Arrow.right(size, size, ARROW_STROKE * measure.small(), strokes(listed));
            drawing.setLayoutX(box.x() + measure.arrow());
            drawing.setLayoutY(Math.rint(box.middle() - size / 2));
            group.getChildren().add(drawing);
        }
    }

    private static void door(Group group, Listed listed, Box box, Measure measure) {
        double height = Math.rint((listed.lit() ? LIT_DOOR : DOOR) * measure.small());
        var look = Look.solid(height, strokes(listed)).digits(text(listed), DOOR_CAP);
        var door = DoorView.of(listed.call().window().value(), look);
        door.setManaged(false);
        door.resizeRelocate(
                box.x() + measure.door(),
                Math.rint(box.middle() - height / 2),
                door.getPrefWidth(),
                door.getPrefHeight());
        group.getChildren().add(door);
    }

    private static Tone text(Listed listed) {
        return listed.lit() ? Tone.INK : Tone.PAPER;
    }

    private static Tone strokes(Listed listed) {
        return listed.lit() ? Tone.INDIGO : Tone.BOARD_INDIGO;
    }

    private static Box sheet(Box cell) {
        return new Box(
                cell.x() - LIT_MARGIN,
                cell.y() + 4,
                cell.width() + 2 * LIT_MARGIN,
                cell.height() - 8);
    }
}
