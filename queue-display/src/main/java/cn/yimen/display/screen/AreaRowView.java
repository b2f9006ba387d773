package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.AreaRow;
import cn.yimen.display.board.BoardState.Chip;
import cn.yimen.display.board.BoardState.Next;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;

/// One line on the area's board, without its newest call.
final class AreaRowView {

    private static final double NAME = 0.97;
    private static final double LETTER_GAP = 18;
    private static final double CHIP_BELOW = 36;
    private static final double NEXT_GAP = 14;
    private static final int SURE = 2;

    private final Texts texts;
    private final AreaPlan.Cell plan;

    AreaRowView(Texts texts, AreaPlan.Cell plan) {
        this.texts = texts;
        this.plan = plan;
    }

    Node of(AreaRow row, Box cell) {
        var group = new Group();
        waits(group, row, cell);
        int count = Math.min(plan.next().count(), row.next().size());
        for (int i = 0; i < count; i++) {
            next(group, row.next().get(i), i, cell);
        }
        return group;
    }

    private void waits(Group group, AreaRow row, Box cell) {
        var line = row.line();
        double middle = cell.y() + plan.name();
        group.getChildren().add(Letter.of(line.prefix(), cell.x(), middle, plan.letter()));
        double nameX = cell.x() + plan.letter() + LETTER_GAP;
        var name =
                Setting.fitted(
                        WaitWords.style(plan.letter() * NAME, 1).medium(),
                        line.name(),
                        cell.x() + plan.room() - nameX);
        group.getChildren().add(Setting.han(name, line.name(), nameX, middle));
        var words = new WaitWords(texts, true);
        double most = plan.letter() / 62;
        for (double part = most; ; part -= 0.04) {
            var figures = new Group();
            var spot = new WaitWords.Spot(0, cell.y() + plan.waits(), part);
            double width = words.line(figures, line, spot);
            if (width <= plan.room() || part < 0.5) {
                figures.setLayoutX(cell.x());
                group.getChildren().add(figures);
                return;
            }
        }
    }

    /// The first two are called soon; for the others it may still change.
    private void next(Group group, Next next, int index, Box cell) {
        var queue = plan.next();
        double x = cell.x() + queue.x() + queue.pitch() * index;
        double middle = cell.y() + queue.middle();
        var style = Lettering.of(queue.size());
        var set = index < SURE ? style.bold().in(Tone.PAPER) : style.medium().in(Tone.BOARD_SOFT);
        var fitted = Setting.fitted(set, next.number(), queue.pitch() - NEXT_GAP);
        group.getChildren().add(Setting.digits(fitted, next.number(), x, middle));
        if (queue.chips() && next.chip() != Chip.NONE) {
            chip(group, next.chip(), x, middle + CHIP_BELOW * queue.size() / 80);
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
