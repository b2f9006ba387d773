package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Closed;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Paused;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.DeskState.Unheard;
import cn.yimen.desk.desk.EndedTurn;
import cn.yimen.desk.desk.Errand;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;

/// Between the number and the keys: the reason, the items in hand, what became of the call; or what
/// the window did last.
final class WorkPart {

    private static final double ROW = 44;
    private static final int MOST_ITEMS = 2;
    private static final double GAP = 14;

    private WorkPart() {}

    static void draw(Sketch sketch) {
        if (sketch.desk().look().isAsking()) {
            return;
        }
        double y = SayPart.draw(sketch).orElseGet(() -> reason(sketch)) + GAP;
        switch (sketch.state()) {
            case Called called -> {
                y = items(sketch, called.ticket(), "item.waiting", y);
                if (sketch.desk().isLive()) {
                    SignalPart.draw(sketch, called.ticket(), called.turn(), y);
                }
            }
            case Serving serving -> {
                y = items(sketch, serving.ticket(), "item.serving", y);
                if (!pending(sketch, y)) {
                    SignalPart.entries(sketch, serving.ticket(), serving.turn(), y);
                }
            }
            case Idle _, Paused _ -> ended(sketch, y);
            case Unheard _, Closed _ -> {}
        }
    }

    private static double reason(Sketch sketch) {
        return switch (sketch.state()) {
            case Called called -> WhyPart.draw(sketch, called.turn().reason(), false);
            case Serving serving -> WhyPart.draw(sketch, serving.turn().reason(), false);
            case Idle idle ->
                    idle.next()
                            .map(QueueOrder.Pick::reason)
                            .map(reason -> WhyPart.draw(sketch, reason, true))
                            .orElse(DeskLayout.WORK_TOP);
            case Paused _ -> note(sketch, "paused.note");
            case Unheard _, Closed _ -> DeskLayout.WORK_TOP;
        };
    }

    private static double note(Sketch sketch, String key) {
        double top = DeskLayout.WORK_TOP;
        sketch.drawing().box(new Area(DeskLayout.LEFT, top, 596, 49), "why");
        sketch.drawing().text(sketch.text(key), letters(17), 40, top + 32, 564);
        return top + 49;
    }

    private static double items(Sketch sketch, Ticket ticket, String status, double top) {
        var drawing = sketch.drawing();
        drawing.hairline(DeskLayout.LEFT, DeskLayout.LEFT_END, top);
        double y = top;
        int shown = ticket.items().size() > MOST_ITEMS ? MOST_ITEMS - 1 : ticket.items().size();
        for (var item : ticket.items().subList(0, shown)) {
            drawing.box(new Area(25, y + 13, 17, 17), "checkbox");
            double x = drawing.before(sketch.text(status), soft(16), DeskLayout.LEFT_END, y + 28);
            drawing.text(sketch.words().item(sketch.desk(), item), letters(18), 50, y + 29, x - 66);
            y += ROW;
            drawing.hairline(DeskLayout.LEFT, DeskLayout.LEFT_END, y);
        }
        if (shown < ticket.items().size()) {
            var rest = sketch.text("items.rest", ticket.items().size() - shown);
            drawing.text(rest, soft(16), 50, y + 28);
            y += ROW;
            drawing.hairline(DeskLayout.LEFT, DeskLayout.LEFT_END, y);
        }
        double end = y;
        return ticket.note().map(note -> note(sketch, note, end)).orElse(end);
    }

    /// What colleagues wrote, under the items.
    private static double note(Sketch sketch, Ticket.Note note, double y) {
        var drawing = sketch.drawing();
        var word = "note." + note.text();
        var words = sketch.words().has(word) ? sketch.text(word) : note.text();
        double x = drawing.before(note.by().value(), soft(16), DeskLayout.LEFT_END, y + 28);
        drawing.text(sketch.text("item.note", words), bold(18), DeskLayout.LEFT, y + 29, x - 40);
        drawing.hairline(DeskLayout.LEFT, DeskLayout.LEFT_END, y + ROW);
        return y + ROW;
    }

    /// What waits for the hall to come back.
    private static boolean pending(Sketch sketch, double top) {
        var desk = sketch.desk();
        if (desk.isLive() || !(desk.errand() instanceof Errand.Open open)) {
            return false;
        }
        sketch.icon(Icon.CLOCK, 20, Tone.AMBER, DeskLayout.LEFT, top + 14);
        var since = open.since().plus(desk.contact().ahead());
        var words =
                sketch.text(
                        "pending",
                        open.about().map(TicketNumber::text).orElse(""),
                        SayPart.name(sketch, open.command()),
                        sketch.words().second(desk, since));
        sketch.drawing().rich(words, letters(16), 54, top + 30, 566);
        return true;
    }

    private static void ended(Sketch sketch, double top) {
        int room = (int) ((DeskLayout.WORK_END - top) / ROW);
        var turns = EndedTurn.latest(sketch.desk(), Math.min(room, 5));
        if (turns.isEmpty()) {
            return;
        }
        var drawing = sketch.drawing();
        drawing.hairline(DeskLayout.LEFT, DeskLayout.LEFT_END, top);
        double y = top;
        for (var turn : turns) {
            drawing.text(turn.number().text(), bold(21), DeskLayout.LEFT, y + 29, 76);
            drawing.text(words(sketch, turn), letters(18), 108, y + 29, 420);
            var at = sketch.words().time(sketch.desk(), turn.at());
            drawing.before(at, soft(16), DeskLayout.LEFT_END, y + 28);
            y += ROW;
            drawing.hairline(DeskLayout.LEFT, DeskLayout.LEFT_END, y);
        }
    }

    private static String words(Sketch sketch, EndedTurn turn) {
        return switch (turn) {
            case EndedTurn.Passed passed -> sketch.text("ended.passed", passed.calls());
            case EndedTurn.Finished finished ->
                    Optional.of(finished.took().toMinutes())
                            .filter(minutes -> minutes > 0)
                            .map(minutes ->
                                    sketch.text("ended.finished", finished.items(), minutes))
                            .orElseGet(() -> sketch.text("ended.finished.short", finished.items()));
        };
    }
}
