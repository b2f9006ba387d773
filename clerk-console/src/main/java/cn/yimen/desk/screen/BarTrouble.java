package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;

import cn.yimen.desk.desk.CallSignals;
import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.hall.state.EmergencyNow;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;

/// What is wrong, in two short lines of the collapsed desk; it takes the place of the waiting
/// count.
record BarTrouble(Icon icon, List<String> lines) {

    private static final double X = 784;
    private static final double ROOM = 90;

    static Optional<BarTrouble> of(Sketch sketch) {
        var desk = sketch.desk();
        if (!desk.isLive()) {
            return Optional.of(away(sketch));
        }
        var emergency = EmergencyPart.of(sketch);
        if (emergency.isPresent()) {
            return Optional.of(emergency(sketch, emergency.get()));
        }
        if (desk.isDoubtful()) {
            return one(Icon.CLOCK, sketch.text("bar.doubt"));
        }
        if (desk.refused().isPresent()) {
            var command = SayPart.name(sketch, desk.refused().get().command());
            return Optional.of(
                    new BarTrouble(Icon.WARN, List.of(command, sketch.text("bar.refused"))));
        }
        return sketch.state() instanceof Called called ? signals(sketch, called) : Optional.empty();
    }

    void draw(Sketch sketch) {
        sketch.icon(icon, 20, Tone.AMBER, X, lines.size() == 1 ? 40 : 29);
        double baseline = lines.size() == 1 ? 56 : 45;
        for (var line : lines) {
            sketch.drawing().text(line, bold(15).in(Tone.AMBER), X + 26, baseline, ROOM);
            baseline += 22;
        }
    }

    private static BarTrouble emergency(Sketch sketch, EmergencyNow now) {
        var icon = now.kind().isPresent() ? Icon.WARN : Icon.CHECK;
        var word = sketch.text("emergency." + EmergencyPart.word(now));
        var time = sketch.words().time(sketch.desk(), now.since());
        return new BarTrouble(icon, List.of(word, sketch.text("emergency.since", time)));
    }

    private static BarTrouble away(Sketch sketch) {
        var desk = sketch.desk();
        var kept = desk.seat().deeds().all().size();
        if (kept > 0) {
            var lines = List.of(away(sketch, ""), sketch.text("bar.deeds", kept));
            return new BarTrouble(Icon.OFFLINE, lines);
        }
        return desk.contact()
                .silence(desk.now())
                .map(Words::counted)
                .map(age -> List.of(away(sketch, ""), age))
                .map(lines -> new BarTrouble(Icon.OFFLINE, lines))
                .orElseGet(() ->
                        new BarTrouble(Icon.OFFLINE, List.of(sketch.text("link.connecting"))));
    }

    private static String away(Sketch sketch, String age) {
        return sketch.text("link.away", age).strip();
    }

    private static Optional<BarTrouble> signals(Sketch sketch, Called called) {
        var signals =
                CallSignals.of(
                        sketch.desk().hall(),
                        called.ticket(),
                        called.turn(),
                        sketch.desk().hallNow());
        if (signals.boards().isTrouble()) {
            return two(sketch, "signal.boards", "signal.boards.silent");
        }
        return signals.voice().isTrouble()
                ? two(sketch, "signal.voice", "signal.voice." + Words.key(signals.voice()))
                : Optional.empty();
    }

    private static Optional<BarTrouble> one(Icon icon, String words) {
        return Optional.of(new BarTrouble(icon, List.of(words)));
    }

    private static Optional<BarTrouble> two(Sketch sketch, String first, String second) {
        return Optional.of(
                new BarTrouble(Icon.WARN, List.of(sketch.text(first), sketch.text(second))));
    }
}
