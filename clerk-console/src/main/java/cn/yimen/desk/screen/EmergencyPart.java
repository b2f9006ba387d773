package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;

import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.state.EmergencyNow;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.Locale;
import java.util.Optional;

/// An emergency over the desk: what it is, since when, and what the clerk does; afterwards that it
/// was lifted.
final class EmergencyPart {

    private static final Area FIELD = new Area(642, 56, 458, 150);
    private static final double LEFT = 664;
    private static final double ROOM = 418;

    private EmergencyPart() {}

    static Optional<EmergencyNow> of(Sketch sketch) {
        return EmergencyNow.of(sketch.desk().hall(), sketch.desk().hallNow());
    }

    static void draw(Sketch sketch, EmergencyNow emergency) {
        var drawing = sketch.drawing();
        drawing.box(FIELD, "emergency-" + ground(emergency));
        var time = sketch.words().time(sketch.desk(), emergency.since());
        sketch.icon(icon(emergency), 30, Tone.ON_INDIGO, LEFT, 72);
        var title = sketch.text("emergency." + word(emergency));
        drawing.text(title, bold(28).in(Tone.ON_INDIGO), LEFT + 44, 98);
        drawing.before(
                sketch.text("emergency.since", time), letters(18).in(Tone.ON_INDIGO), 1082, 96);
        var todo = sketch.text("emergency." + word(emergency) + ".do");
        drawing.rich(todo, letters(19).in(Tone.ON_INDIGO), LEFT, 140, LEFT + ROOM);
        var over = sketch.text("emergency.over");
        if (emergency.kind().isPresent()) {
            drawing.text(over, letters(16).in(Tone.ON_INDIGO), LEFT, 188, ROOM);
        }
    }

    static String word(EmergencyNow emergency) {
        return emergency
                .kind()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("lifted");
    }

    private static Icon icon(EmergencyNow emergency) {
        return emergency.kind().isPresent() ? Icon.WARN : Icon.CHECK;
    }

    private static String ground(EmergencyNow emergency) {
        return emergency
                .kind()
                .filter(kind -> kind == EmergencyKind.EVACUATE || kind == EmergencyKind.SHELTER)
                .map(_ -> "danger")
                .orElse("calm");
    }
}
