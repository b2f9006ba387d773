package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// How many wait in each line and how long, spread between both margins.
final class WaitsView {

    private static final double LETTER_BOX = 62;
    private static final double LETTER_STROKE = 4;
    private static final double NAME_GAP = 18;
    private static final double RANGE_GAP = 12;
    private static final double RULE = 3;
    private static final double AFTER_RULE = 30;
    private static final double LEAST_GAP = 2 * AFTER_RULE + RULE;
    private static final double NAME_MIDDLE = Place.WAITS.y() + 31;
    private static final double FIGURE_MIDDLE = Place.WAITS.y() + 119;
    private static final double PAGE_MARK = 90;
    private static final int HOUR_MINUTES = 60;

    private final Texts texts;

    WaitsView(Texts texts) {
        this.texts = texts;
    }

    Node of(Waits waits) {
        var group = new Group();
        double room = Place.WAITS.width() - (waits.pages() > 1 ? PAGE_MARK : 0);
        var cells = cells(waits.lines(), room);
        double widths = cells.stream().mapToDouble(Cell::width).sum();
        double gap = cells.size() > 1 ? (room - widths) / (cells.size() - 1) : 0;
        double x = Place.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                x = Math.rint(x + gap);
                group.getChildren()
                        .add(
                                new Box(x - AFTER_RULE - RULE, 820, RULE, 152)
                                        .ground(Tone.BOARD_LINE));
            }
            cells.get(i).node().setLayoutX(x);
            group.getChildren().add(cells.get(i).node());
            x += cells.get(i).width();
        }
        if (waits.pages() > 1) {
            group.getChildren().add(pageMark(waits));
        }
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
        var box = new Box(0, Place.WAITS.y(), LETTER_BOX, LETTER_BOX);
        group.getChildren().add(box.outline(Tone.BOARD_INDIGO, LETTER_STROKE, 12));
        var letter = Setting.fitted(style(52, part).bold(), line.prefix(), LETTER_BOX - 14);
        double letterX = (LETTER_BOX - letter.width(line.prefix())) / 2;
        group.getChildren().add(Setting.digits(letter, line.prefix(), letterX, box.middle()));
        var name =
                Setting.han(
                        style(60, part).medium(), line.name(), LETTER_BOX + NAME_GAP, NAME_MIDDLE);
        group.getChildren().add(name);
        double right = Math.max(Setting.right(name), figures(group, line, part));
        return new Cell(group, right);
    }

    private double figures(Group group, WaitingLine line, double part) {
        var figure = style(76, part).bold();
        var unit = style(59, part).in(Tone.BOARD_SOFT);
        double at = digits(group, figure, String.valueOf(line.people()), 0);
        at = han(group, unit, texts.text("wait.people"), at) + RANGE_GAP;
        var range = line.range().filter(known -> known.fromMinutes() < HOUR_MINUTES);
        if (range.isPresent() && !range.get().isAtOnce()) {
            at = digits(group, figure, minutes(range.get()), at);
            return han(group, unit, texts.text("wait.minutes"), at);
        }
        return han(group, style(59, part).medium(), texts.text(words(line)), at);
    }

    private static String words(WaitingLine line) {
        if (line.range().isEmpty()) {
            return "wait.no.window";
        }
        if (!line.range().get().isAtOnce()) {
            return "wait.hour";
        }
        return line.people() == 0 ? "wait.at.once" : "wait.soon";
    }

    private static String minutes(WaitRange range) {
        return Moments.range(range.fromMinutes(), range.toMinutes());
    }

    private static Lettering style(double size, double part) {
        return Lettering.of(Math.floor(size * part)).in(Tone.PAPER);
    }

    private static double digits(Group group, Lettering style, String words, double x) {
        return add(group, Setting.digits(style, words, x, FIGURE_MIDDLE));
    }

    private static double han(Group group, Lettering style, String words, double x) {
        return add(group, Setting.han(style, words, x, FIGURE_MIDDLE + 2));
    }

    private static double add(Group group, Text text) {
        group.getChildren().add(text);
        return Setting.right(text);
    }

    /// ●○
    private static Node pageMark(Waits waits) {
        var mark = new StringBuilder();
        for (int page = 0; page < waits.pages(); page++) {
            mark.append(page == waits.page() ? '●' : '○');
        }
        var style = Lettering.of(30).in(Tone.BOARD_SOFT);
        return Setting.han(
                style, mark.toString(), Place.RIGHT - style.width(mark.toString()), NAME_MIDDLE);
    }
}
