package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.display.screen.Layout.WaitsPlan;
import cn.yimen.display.screen.WaitWords.Spot;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;

/// Waiting lines in rows on an upright board that is read from far: what has no room at the size
/// that the farthest seat needs is left out, first the name, then the people.
final class FarWaits {

    /// Height of a row at the usual size.
    static final double ROW = 80;

    /// The digits of the usual size, in px.
    private static final double USUAL = 56;

    private static final double LETTER = 66;
    private static final double NAME = 59;
    private static final double GAP = 22;
    private static final double RULE = 3;

    private final WaitWords words;
    private final Box place;
    private final int rows;
    private final double part;

    FarWaits(WaitWords words, WaitsPlan plan) {
        this.words = words;
        place = plan.box();
        rows = plan.rows();
        part = place.height() / rows / ROW;
    }

    /// How much larger than usual all of it stands.
    static double part(double u) {
        return u / USUAL;
    }

    Node of(Waits waits) {
        var group = new Group();
        double height = place.height() / rows;
        for (int i = 0; i < Math.min(rows, waits.lines().size()); i++) {
            double y = place.y() + i * height;
            group.getChildren()
                    .add(new Box(place.x(), y, place.width(), RULE).ground(Tone.BOARD_LINE));
            row(group, waits.lines().get(i), y + height / 2);
        }
        group.getChildren()
                .addAll(PageMark.column(waits.paging(), place.right() + 11, place.middle()));
        return group;
    }

    private void row(Group group, WaitingLine line, double middle) {
        double letter = Math.floor(LETTER * part);
        double left = place.x() + Letter.width(line.prefix(), letter) + GAP;
        group.getChildren().add(Letter.whole(line.prefix(), place.x(), middle, letter));
        var range = new Group();
        double rangeX = place.right() - words.range(range, line, new Spot(0, middle, part));
        put(group, range, rangeX);
        var people = new Group();
        double peopleX = rangeX - GAP - words.people(people, line, new Spot(0, middle, part));
        if (peopleX < left) {
            return;
        }
        put(group, people, peopleX);
        var style = Lettering.of(Math.floor(NAME * part)).medium().in(Tone.PAPER);
        if (left + style.width(line.name()) + GAP <= peopleX) {
            group.getChildren().add(Setting.han(style, line.name(), left, middle));
        }
    }

    private static void put(Group group, Group part, double x) {
        part.setLayoutX(Math.rint(x));
        group.getChildren().add(part);
    }
}
