package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.CallSignals;
import cn.yimen.desk.desk.CallSignals.Signal;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;

/// Whether the call reached the hall: one entry for each kind of screen and voice, and one line
/// that says what to do where it did not.
final class SignalPart {

    private static final double GAP = 26;

    private SignalPart() {}

    /// Draws the entries, and under them what to do where one is in trouble.
    static void draw(Sketch sketch, Ticket ticket, Ticket.Turn turn, double top) {
        var signals = entries(sketch, ticket, turn, top);
        trouble(signals)
                .or(() -> Optional.of("paper.unknown").filter(_ -> isPaperUnknown(ticket)))
                .ifPresent(key -> say(sketch, key));
    }

    /// Draws the entries alone.
    static CallSignals entries(Sketch sketch, Ticket ticket, Ticket.Turn turn, double top) {
        var signals = CallSignals.of(sketch.desk().hall(), ticket, turn, sketch.desk().hallNow());
        var boards = new Spot(DeskLayout.LEFT, top + 30);
        double end =
                entry(sketch, "signal.boards", signals.boards(), boards, signals.boardsShown());
        entry(sketch, "signal.voice", signals.voice(), new Spot(end + GAP, top + 30), 0);
        return signals;
    }

    private static Optional<String> trouble(CallSignals signals) {
        boolean boards = signals.boards().isTrouble();
        boolean voice = signals.voice().isTrouble();
        if (!boards && !voice) {
            return Optional.empty();
        }
        if (boards && voice) {
            return Optional.of("say.both");
        }
        return Optional.of(boards ? "say.boards" : voice(signals));
    }

    private static String voice(CallSignals signals) {
        return signals.silence()
                .map(why -> "say.silence." + Words.key(why))
                .orElseGet(() -> "say.voice." + Words.key(signals.voice()));
    }

    private static boolean isPaperUnknown(Ticket ticket) {
        return ticket.paper() == PaperState.UNKNOWN;
    }

    private record Spot(double x, double baseline) {}

    private static double entry(Sketch sketch, String key, Signal signal, Spot at, int count) {
        mark(sketch, signal, at);
        var drawing = sketch.drawing();
        double end = drawing.text(sketch.text(key), letters(16), at.x() + 24, at.baseline());
        var word = sketch.text(key + "." + Words.key(signal), count);
        var lettering = signal.isTrouble() ? bold(16).in(Tone.AMBER) : soft(16);
        return drawing.text(word, lettering, end + 7, at.baseline());
    }

    private static void mark(Sketch sketch, Signal signal, Spot at) {
        switch (signal) {
            case ARRIVED -> sketch.icon(Icon.CHECK, 15, Tone.JADE, at.x() + 1, at.baseline() - 13);
            case EXPECTED ->
                    sketch.icon(Icon.CLOCK, 17, Tone.INK_SOFT, at.x() + 1, at.baseline() - 15);
            case FAILED, SILENT ->
                    sketch.icon(Icon.WARN, 18, Tone.AMBER, at.x(), at.baseline() - 15);
        }
    }

    private static void say(Sketch sketch, String key) {
        var area = new Area(DeskLayout.LEFT, DeskLayout.WORK_END - 48, 596, 48);
        sketch.drawing().box(area, "say");
        sketch.icon(Icon.WARN, 22, Tone.AMBER, 40, area.y() + 13);
        sketch.drawing().rich(sketch.text(key), letters(17), 72, area.y() + 30, 536);
    }
}
