package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.AreaRow;
import cn.yimen.display.board.BoardState.Chip;
import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Next;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;

/// One line on the area's board.
final class AreaRowView {

    private static final double LETTER = 62;
    private static final double WAITS = 446;
    private static final Box SHEET = new Box(504, 22, 484, 150);
    private static final double NUMBER = 108;
    private static final double DOOR = 119;
    private static final double DOOR_CAP = 0.66;
    private static final double PADDING = 20;
    private static final double GAP = 18;
    private static final double NEXT_X = 1025;
    private static final double NEXT = 212;
    private static final double NEXT_MIDDLE = 98;
    private static final double CHIP_Y = 134;
    private static final int SURE = 2;

    private final Texts texts;

    AreaRowView(Texts texts) {
        this.texts = texts;
    }

    Node of(AreaRow row, double y) {
        var group = new Group();
        waits(group, row, y);
        row.newest().ifPresent(newest -> newest(group, newest, y));
        for (int i = 0; i < row.next().size(); i++) {
            next(group, row.next().get(i), i, y);
        }
        return group;
    }

    private void waits(Group group, AreaRow row, double y) {
        var line = row.line();
        group.getChildren().add(Letter.of(line.prefix(), Layouts.LEFT, y + 51, LETTER));
        double nameX = Layouts.LEFT + LETTER + 18;
        var name =
                Setting.fitted(
                        WaitWords.style(60, 1).medium(), line.name(), Layouts.LEFT + WAITS - nameX);
        group.getChildren().add(Setting.han(name, line.name(), nameX, y + 51));
        var words = new WaitWords(texts, true);
        for (double part = 1; ; part -= 0.04) {
            var figures = new Group();
            double width = words.line(figures, line, new WaitWords.Spot(0, y + 144, part));
            if (width <= WAITS || part < 0.5) {
                figures.setLayoutX(Layouts.LEFT);
                group.getChildren().add(figures);
                return;
            }
        }
    }

    private static void newest(Group group, Listed newest, double y) {
        var box = SHEET.at(y + SHEET.y());
        var text = newest.lit() ? Tone.INK : Tone.PAPER;
        var strokes = newest.lit() ? Tone.INDIGO : Tone.BOARD_INDIGO;
        if (newest.lit()) {
            group.getChildren().add(box.ground(Tone.PAPER, "14"));
        } else {
            var dashes = box.outline(Tone.BOARD_INDIGO, 5, 14);
            dashes.getStrokeDashArray().setAll(10.0, 5.0);
            group.getChildren().add(dashes);
        }
        var window = newest.call().window().value();
        double doorX = box.right() - PADDING - DoorView.width(window, DOOR);
        var words = newest.call().number().text();
        var style =
                Setting.fitted(
                        Lettering.of(NUMBER).black().in(text),
                        words,
                        doorX - box.x() - PADDING - GAP);
        var door = DoorView.of(window, Look.solid(DOOR, strokes).digits(text, DOOR_CAP));
        group.getChildren()
                .addAll(
                        Setting.digits(style, words, box.x() + PADDING, box.middle()),
                        Setting.placed(door, Math.rint(doorX), Math.rint(box.middle() - DOOR / 2)));
    }

    /// The first two are called soon; for the others it may still change.
    private void next(Group group, Next next, int index, double y) {
        double x = NEXT_X + NEXT * index;
        var style = Lettering.of(80);
        var set = index < SURE ? style.bold().in(Tone.PAPER) : style.medium().in(Tone.BOARD_SOFT);
        var fitted = Setting.fitted(set, next.number(), NEXT - 14);
        group.getChildren().add(Setting.digits(fitted, next.number(), x, y + NEXT_MIDDLE));
        if (next.chip() != Chip.NONE) {
            chip(group, next.chip(), x, y + CHIP_Y);
        }
    }

    private void chip(Group group, Chip chip, double x, double y) {
        var words = texts.text(chip == Chip.PRIORITY ? "chip.priority" : "chip.appointment");
        var style = Lettering.of(40).bold().in(Tone.BOARD_AMBER);
        var box = new Box(x, y, Math.ceil(style.width(words)) + 30, 48);
        group.getChildren()
                .addAll(
                        box.outline(Tone.BOARD_AMBER, 3, 10),
                        Setting.han(style, words, x + 15, box.middle()));
    }
}
