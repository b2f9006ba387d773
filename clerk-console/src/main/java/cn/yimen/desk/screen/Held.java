package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Span;
import cn.yimen.hall.rules.Reminders;
import cn.yimen.hall.state.Hold;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;

/// Whom the window holds (挂起): the list, and the reminder once somebody has been held for long.
final class Held {

    private static final double TOP = 117;
    private static final double ROW = 47;
    private static final int ROWS = 8;

    private Held() {}

    static void draw(Sketch sketch, List<Ticket> held) {
        if (held.isEmpty()) {
            sketch.drawing().text(sketch.text("held.none"), soft(17), DeskLayout.RIGHT, TOP + 40);
            return;
        }
        double y = TOP;
        for (var ticket : held.subList(0, Math.min(ROWS, held.size()))) {
            row(sketch, ticket, y);
            y += ROW;
        }
        sketch.drawing()
                .text(
                        sketch.text("held.note", sketch.key(DeskKey.HOLD)),
                        soft(16),
                        DeskLayout.RIGHT,
                        y + 26,
                        420);
    }

    private static void row(Sketch sketch, Ticket ticket, double y) {
        var drawing = sketch.drawing();
        drawing.hairline(DeskLayout.RIGHT, DeskLayout.RIGHT_END, y + ROW - 1);
        double x = QueuePart.number(sketch, ticket, y);
        var now = sketch.desk().hallNow();
        var held = ticket.hold().map(hold -> Span.since(hold.since(), now)).orElseThrow();
        var lettering = isDue(sketch, ticket) ? bold(17).in(Tone.AMBER) : letters(17);
        double end =
                drawing.before(
                        sketch.words().minutes(held), lettering, DeskLayout.RIGHT_END, y + 30);
        var why = ticket.hold().map(Hold::reason).map(sketch.words()::hold).orElse("");
        drawing.text(why, letters(17), x, y + 30, end - x - 10);
    }

    private static boolean isDue(Sketch sketch, Ticket ticket) {
        return due(sketch).contains(ticket);
    }

    private static List<Ticket> due(Sketch sketch) {
        var desk = sketch.desk();
        return Reminders.due(desk.hall(), desk.post().window(), desk.hallNow());
    }

    /// Says whom to take up again, while somebody has waited for it too long.
    static Optional<String> reminder(Sketch sketch) {
        return due(sketch).stream()
                .findFirst()
                .map(ticket ->
                        sketch.text("held.due", ticket.number().text(), sketch.key(DeskKey.HOLD)));
    }
}
