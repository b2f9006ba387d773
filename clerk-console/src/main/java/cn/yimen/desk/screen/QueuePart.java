package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.Choice.Label;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.EndedTurn;
import cn.yimen.desk.desk.Look.Tab;
import cn.yimen.desk.desk.Questions;
import cn.yimen.desk.desk.QueueView;
import cn.yimen.desk.desk.Span;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;

/// The lists at the right: who waits, who was passed, who is done.
final class QueuePart {

    private static final double TOP = 117;
    private static final double ROW = 47;
    private static final int ROWS = 8;
    private static final double TAG_END = 1016;
    private static final double NOTE = TOP + ROWS * ROW + 26;

    private QueuePart() {}

    static void draw(Sketch sketch, QueueView queue) {
        sketch.drawing().hairline(642, DeskLayout.WIDTH, 116);
        tab(sketch, Tab.WAITING, 0, queue.waiting().size());
        tab(sketch, Tab.HELD, 1, queue.held().size());
        tab(sketch, Tab.PASSED, 2, queue.passed().size());
        tab(sketch, Tab.DONE, 3, queue.done().size());
        sketch.drawing()
                .before(
                        sketch.text("tab.switch", sketch.key(DeskKey.LIST)),
                        soft(16),
                        DeskLayout.RIGHT_END,
                        93);
        switch (sketch.desk().look().tab()) {
            case WAITING -> waiting(sketch, queue.waiting());
            case HELD -> Held.draw(sketch, queue.held());
            case PASSED -> ended(sketch, queue.passed(), "queue.passed.none");
            case DONE -> ended(sketch, queue.done(), "queue.done.none");
        }
    }

    /// The n-th row, from 0, as it can be pressed.
    static Area row(int index) {
        return new Area(642, TOP + index * ROW, DeskLayout.WIDTH - 642, ROW - 1);
    }

    /// The number, and the digit that chooses the row while one is asked for; answers where the
    /// words begin.
    static double number(Sketch sketch, Ticket ticket, double y) {
        var number = ticket.number().text();
        var lettering = Lettering.of(25).black();
        var digit = digit(sketch, ticket);
        if (digit.isEmpty()) {
            sketch.drawing().text(number, lettering, 658, y + 33, 74);
            return 742;
        }
        double end = sketch.drawing().hotkey(digit.get(), Tone.INK, 654, y + 30);
        sketch.drawing().text(number, lettering, end + 8, y + 33, 74);
        return end + 92;
    }

    private static Optional<String> digit(Sketch sketch, Ticket ticket) {
        return Questions.choices(sketch.desk()).stream()
                .filter(choice -> choice.label().equals(new Label.Row(ticket.id())))
                .map(choice -> Integer.toString(choice.digit()))
                .findFirst();
    }

    private static void tab(Sketch sketch, Tab tab, int place, int count) {
        boolean chosen = sketch.desk().look().tab() == tab;
        double x = DeskLayout.tab(place).x() + 8;
        var words = sketch.text("tab." + Words.key(tab), count);
        double end = sketch.drawing().text(words, chosen ? bold(18) : letters(18), x, 93, 76);
        if (chosen) {
            sketch.drawing().box(new Area(x, 112, end - x, 4), "tab-mark");
        }
    }

    private static void waiting(Sketch sketch, List<Ticket> tickets) {
        if (tickets.isEmpty()) {
            nobody(sketch);
            return;
        }
        double y = TOP;
        int first = Questions.firstRow(sketch.desk());
        for (int i = first; i < Math.min(first + ROWS, tickets.size()); i++) {
            row(sketch, tickets.get(i), y, i == 0);
            y += ROW;
        }
        var rule = sketch.text("queue.rule");
        var more = tickets.size() - first - ROWS;
        sketch.drawing().text(rule, soft(16), DeskLayout.RIGHT, Math.min(NOTE, y + 26), 300);
        if (more > 0) {
            var words = sketch.text("queue.more", more);
            sketch.drawing().before(words, soft(16), DeskLayout.RIGHT_END, NOTE);
        }
    }

    /// White, a plain zero and a sentence: nobody can take it for a list that is not known.
    private static void nobody(Sketch sketch) {
        var room = new Area(DeskLayout.RIGHT, 240, 426, 160);
        sketch.drawing().centred("0", Lettering.of(72).black(), room, 310);
        sketch.drawing().centred(sketch.text("nobody"), letters(20), room, 352);
    }

    private static void row(Sketch sketch, Ticket ticket, double y, boolean next) {
        var drawing = sketch.drawing();
        var desk = sketch.desk();
        if (next) {
            drawing.box(new Area(642, y, DeskLayout.WIDTH - 642, ROW - 1), "next-row");
        }
        drawing.hairline(DeskLayout.RIGHT, DeskLayout.RIGHT_END, y + ROW - 1);
        double x = number(sketch, ticket, y);
        var waited = Span.since(ticket.waitingSince(), desk.hallNow());
        drawing.before(sketch.words().minutes(waited), letters(17), DeskLayout.RIGHT_END, y + 30);
        double end = TAG_END;
        var tag = tag(desk, ticket);
        if (tag.isPresent()) {
            end = tag(sketch, sketch.text(tag.get()), y) - 10;
        }
        if (next) {
            var word = bold(16).in(Tone.INDIGO);
            end = drawing.before(sketch.text("row.next"), word, end, y + 30) - 10;
        }
        drawing.text(sketch.words().items(desk, ticket), letters(17), x, y + 30, end - x - 8);
    }

    private static Optional<String> tag(Desk desk, Ticket ticket) {
        if (QueueView.isAtLimit(desk, ticket)) {
            return Optional.of("tag.limit");
        }
        return switch (ticket.priority()) {
            case ORDINARY -> ticket.note().map(_ -> "tag.note");
            case APPOINTMENT -> Optional.of("tag.appointment");
            case SENIOR, SOLDIER, DISABLED, PREGNANT -> Optional.of("tag.priority");
        };
    }

    /// Draws a tag that ends at its column and answers where it begins.
    private static double tag(Sketch sketch, String word, double y) {
        var lettering = letters(15);
        double width = lettering.width(word) + 20;
        var area = new Area(TAG_END - width, y + 11, width, 25);
        sketch.drawing().box(area, "tag");
        sketch.drawing().text(word, lettering, area.x() + 10, y + 29);
        return area.x();
    }

    private static void ended(Sketch sketch, List<Ticket> tickets, String none) {
        var drawing = sketch.drawing();
        if (tickets.isEmpty()) {
            drawing.text(sketch.text(none), soft(17), DeskLayout.RIGHT, TOP + 40);
            return;
        }
        double y = TOP;
        int first = Questions.firstRow(sketch.desk());
        for (var ticket : tickets.subList(first, Math.min(first + ROWS, tickets.size()))) {
            drawing.hairline(DeskLayout.RIGHT, DeskLayout.RIGHT_END, y + ROW - 1);
            double x = number(sketch, ticket, y);
            var aside = aside(sketch, EndedTurn.of(ticket));
            double end = drawing.before(aside, letters(16), DeskLayout.RIGHT_END, y + 30);
            drawing.text(
                    sketch.words().items(sketch.desk(), ticket),
                    letters(17),
                    x,
                    y + 30,
                    end - x - 10);
            y += ROW;
        }
        if (tickets.size() > first + ROWS) {
            var words = sketch.text("queue.more.tickets", tickets.size() - first - ROWS);
            drawing.before(words, soft(16), DeskLayout.RIGHT_END, NOTE);
        }
    }

    private static String aside(Sketch sketch, EndedTurn turn) {
        var at = sketch.words().time(sketch.desk(), turn.at());
        return switch (turn) {
            case EndedTurn.Finished _ -> at;
            case EndedTurn.Passed passed -> sketch.text("passed.calls", passed.calls()) + "  " + at;
        };
    }
}
