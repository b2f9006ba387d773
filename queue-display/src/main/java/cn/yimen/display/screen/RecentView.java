package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.screen.Layout.RecentPlan;
import cn.yimen.display.screen.Layout.Rows;
import cn.yimen.ui.icon.Arrow;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;

/// The recent calls, row by row; closer while more of them are lit than usually stand there.
final class RecentView {

    private static final double RULE = 3;
    private static final double LIT_DOOR = 0.94;
    private static final double DOOR_CAP = 0.72;
    private static final double LIT_MARGIN = 14;
    private static final double GAP = 10;
    private static final double GAP_WITHOUT_ARROW = 18;

    /// Below this part of its size a number takes the arrow's place too.
    private static final double SMALLEST = 0.8;

    private final RecentPlan plan;

    RecentView(RecentPlan plan) {
        this.plan = plan;
    }

    /// The rules between usual rows; closer rows have none, their sheets stand too near.
    Group rules(List<Listed> calls) {
        var group = new Group();
        var rows = plan.rows(calls.size());
        if (rows.equals(plan.usual())) {
            int full = Math.ceilDiv(calls.size(), rows.columns());
            for (int row = 1; row < full; row++) {
                double y = cellBox(row * rows.columns(), rows).y() - 1;
                group.getChildren()
                        .add(
                                new Box(plan.box().x(), y, plan.box().width(), RULE)
                                        .ground(Tone.BOARD_LINE));
            }
        }
        return group;
    }

    /// A drawing for each call, in its place.
    List<Group> cells(List<Listed> calls) {
        var rows = plan.rows(calls.size());
        return IntStream.range(0, calls.size())
                .mapToObj(i -> cell(calls.get(i), cellBox(i, rows), rows))
                .toList();
    }

    /// The place of a call in a list of so many.
    Box cellBox(int index, int calls) {
        return cellBox(index, plan.rows(calls));
    }

    private Box cellBox(int index, Rows rows) {
        var box = plan.box();
        double spread = rows.columns() > 1 ? (box.width() - rows.cell()) / (rows.columns() - 1) : 0;
        double height = box.height() / rows.rows();
        return new Box(
                box.x() + Math.rint(index % rows.columns() * spread),
                Math.rint(box.y() + Math.floorDiv(index, rows.columns()) * height),
                rows.cell(),
                height);
    }

    private Group cell(Listed listed, Box box, Rows rows) {
        var group = new Group();
        group.setManaged(false);
        if (listed.lit()) {
            group.getChildren().add(sheet(box, rows).ground(Tone.PAPER, "14"));
        }
        double doorX = door(group, listed, box, rows);
        number(group, listed, box, new Room(rows, doorX));
        return group;
    }

    /// @param doorX where the door begins, from the cell's left edge
    private record Room(Rows rows, double doorX) {

        double besideArrow() {
            return rows.arrowX() - GAP;
        }

        double besideDoor() {
            return doorX - GAP_WITHOUT_ARROW;
        }
    }

    /// The number with its arrow; a long one takes the arrow's place too.
    private static void number(Group group, Listed listed, Box box, Room room) {
        var rows = room.rows();
        var words = listed.call().number().text();
        var style = Lettering.of(rows.number()).black().in(text(listed));
        boolean arrow =
                rows.arrow().width() > 0 && style.width(words) * SMALLEST <= room.besideArrow();
        double widest = arrow ? room.besideArrow() : room.besideDoor();
        group.getChildren()
                .add(
                        Setting.digits(
                                Setting.fitted(style, words, widest),
                                words,
                                box.x(),
                                box.middle()));
        if (arrow) {
            var size = rows.arrow();
            var drawing = Arrow.right(size.width(), size.height(), size.stroke(), strokes(listed));
            double y = Math.rint(box.middle() - size.height() / 2);
            group.getChildren().add(Setting.placed(drawing, box.x() + rows.arrowX(), y));
        }
    }

    private static double door(Group group, Listed listed, Box box, Rows rows) {
        double height = Math.rint(rows.door() * (listed.lit() ? LIT_DOOR : 1));
        var look = Look.solid(height, strokes(listed)).digits(text(listed), DOOR_CAP);
        var door = DoorView.of(listed.call().window().value(), look);
        double x = Math.rint(rows.doorAt() - rows.align() * door.getPrefWidth());
        double y = Math.rint(box.middle() - height / 2);
        group.getChildren().add(Setting.placed(door, box.x() + x, y));
        return x;
    }

    private static Tone text(Listed listed) {
        return listed.lit() ? Tone.INK : Tone.PAPER;
    }

    private static Tone strokes(Listed listed) {
        return listed.lit() ? Tone.INDIGO : Tone.BOARD_INDIGO;
    }

    /// Sheets of neighbours do not touch.
    private Box sheet(Box cell, Rows rows) {
        double free = plan.box().width() - rows.columns() * rows.cell();
        double gap = rows.columns() > 1 ? free / (rows.columns() - 1) : 2 * LIT_MARGIN;
        double margin = Math.min(LIT_MARGIN, Math.max(2, Math.floor(gap / 2 - 3)));
        return new Box(
                cell.x() - margin, cell.y() + 4, cell.width() + 2 * margin, cell.height() - 8);
    }
}
