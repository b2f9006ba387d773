package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;

/// How many wait in each line and how long, spread between both margins.
final class WaitsView {

    private static final double LETTER_BOX = 62;
    private static final double NAME_GAP = 18;
    private static final double RULE = 3;
    private static final double AFTER_RULE = 30;
    private static final double LEAST_GAP = 2 * AFTER_RULE + RULE;
    private static final double NAME_MIDDLE = 31;
    private static final double FIGURE_MIDDLE = 119;

    private final WaitWords words;
    private final Box place;

    WaitsView(WaitWords words, Box place) {
        this.words = words;
        this.place = place;
    }

    Node of(Waits waits) {
        var group = new Group();
        double room = place.width() - PageMark.width(waits.paging());
        var cells = cells(waits.lines(), room);
        double widths = cells.stream().mapToDouble(Cell::width).sum();
        double gap = cells.size() > 1 ? (room - widths) / (cells.size() - 1) : 0;
        double x = place.x();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                x = Math.rint(x + gap);
                group.getChildren()
                        .add(
                                new Box(x - AFTER_RULE - RULE, place.y(), RULE, place.height())
                                        .ground(Tone.BOARD_LINE));
            }
            cells.get(i).node().setLayoutX(x);
            group.getChildren().add(cells.get(i).node());
            x += cells.get(i).width();
        }
        PageMark.of(waits.paging(), place.right(), place.y() + NAME_MIDDLE)
                .ifPresent(group.getChildren()::add);
        return group;
    }

    /// A drawing that begins at x = 0.
    private record Cell(Node node, double width) {}

    /// In full size, or all a little smaller where one of them says much.
    private List<Cell> cells(List<WaitingLine> lines, double room) {
        for (double part = 1; ; part -= 0.04) {
            double size = part;
            var cells = lines.stream().map(line -> cell(line, size)).toList();
            double needed =
                    cells.stream().mapToDouble(Cell::width).sum()
                            + LEAST_GAP * Math.max(0, cells.size() - 1);
            if (needed <= room || part < 0.5) {
                return cells;
            }
        }
    }

    private Cell cell(WaitingLine line, double part) {
        var group = new Group();
        group.getChildren().add(Letter.of(line.prefix(), 0, place.y() + NAME_MIDDLE, LETTER_BOX));
        var name =
                Setting.han(
                        WaitWords.style(60, part).medium(),
                        line.name(),
                        LETTER_BOX + NAME_GAP,
                        place.y() + NAME_MIDDLE);
        group.getChildren().add(name);
        double figures =
                words.line(group, line, new WaitWords.Spot(0, place.y() + FIGURE_MIDDLE, part));
        return new Cell(group, Math.max(Setting.right(name), figures));
    }
}
