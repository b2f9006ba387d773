package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.display.screen.WaitWords.Spot;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;

/// The lines beside media, two by two without names, or in rows on a portrait panel.
final class WaitsTable {

    private static final double LETTER = 62;
    private static final double GAP = 24;
    private static final double RULE = 3;
    private static final double COLUMN_GAP = 36;
    private static final double PEOPLE_RIGHT = 0.66;
    private static final double NAME = 56;

    private final WaitWords words;
    private final Box place;

    WaitsTable(WaitWords words, Box place) {
        this.words = words;
        this.place = place;
    }

    /// board-main-media
    Node grid(Waits waits) {
        var group = new Group();
        double width = (place.width() - COLUMN_GAP) / 2;
        double height = place.height() / 2;
        for (int i = 0; i < waits.lines().size(); i++) {
            var box =
                    new Box(
                            place.x() + i % 2 * (width + COLUMN_GAP),
                            place.y() + Math.floorDiv(i, 2) * height,
                            width,
                            height);
            group.getChildren().add(cell(waits.lines().get(i), box));
            if (i < 2 && waits.lines().size() > 2) {
                group.getChildren()
                        .add(new Box(box.x(), box.bottom(), width, RULE).ground(Tone.BOARD_LINE));
            }
        }
        mark(group, waits);
        return group;
    }

    private Node cell(WaitingLine line, Box box) {
        var group = new Group(Letter.of(line.prefix(), box.x(), box.middle(), LETTER));
        var wait =
                Setting.han(
                        Lettering.of(59).medium().in(Tone.BOARD_SOFT),
                        words.texts().text("wait.word"),
                        box.x() + LETTER + GAP,
                        box.middle());
        group.getChildren().add(wait);
        group.getChildren().add(rightOf(box.right(), Setting.right(wait) + GAP, line, box));
        return group;
    }

    /// board-main-portrait
    Node list(Waits waits) {
        var group = new Group();
        group.getChildren()
                .add(
                        new Box(place.x(), place.y() - 7, place.width(), RULE)
                                .ground(Tone.BOARD_LINE));
        double height = place.height() / 4;
        for (int i = 0; i < waits.lines().size(); i++) {
            var box = new Box(place.x(), place.y() + i * height, place.width(), height);
            group.getChildren().add(row(waits.lines().get(i), box));
        }
        mark(group, waits);
        return group;
    }

    private Node row(WaitingLine line, Box box) {
        var group = new Group(Letter.whole(line.prefix(), box.x(), box.middle(), LETTER));
        double nameX = box.x() + Letter.width(line.prefix(), LETTER) + 20;
        var people = new Group();
        double width = words.people(people, line, new Spot(0, box.middle(), 1));
        double peopleX = box.x() + box.width() * PEOPLE_RIGHT - width;
        people.setLayoutX(Math.rint(peopleX));
        var style =
                Setting.fitted(
                        Lettering.of(NAME).medium().in(Tone.PAPER),
                        line.name(),
                        peopleX - GAP - nameX);
        group.getChildren().addAll(Setting.han(style, line.name(), nameX, box.middle()), people);
        group.getChildren()
                .add(rightOf(box.right(), box.x() + box.width() * PEOPLE_RIGHT + GAP, line, box));
        return group;
    }

    /// The range with its right edge at `right`, smaller where it would begin before `left`.
    private Node rightOf(double right, double left, WaitingLine line, Box box) {
        for (double part = 1; ; part -= 0.04) {
            var group = new Group();
            double width = words.range(group, line, new Spot(0, box.middle(), part));
            if (right - width >= left || part < 0.5) {
                group.setLayoutX(Math.rint(right - width));
                return group;
            }
        }
    }

    private void mark(Group group, Waits waits) {
        group.getChildren()
                .addAll(PageMark.column(waits.paging(), place.right() + 11, place.middle()));
    }
}
