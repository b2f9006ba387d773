package cn.yimen.desk.guide.screen;

import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.state.EmergencyNow;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Locale;

/// An emergency on the tablet: what it is, since when, and what the guide does; afterwards that it
/// was lifted. It stands in the place of the task.
final class EmergencyStrip {

    private static final Area FIELD = new Area(Slate.LEFT, 160, Slate.RIGHT - Slate.LEFT, 300);

    private EmergencyStrip() {}

    static void draw(Slate slate, EmergencyNow emergency) {
        slate.ground(ground(emergency), FIELD, 16);
        var sheet = slate.sheet();
        var icon = emergency.kind().isPresent() ? Icon.WARN : Icon.CHECK;
        sheet.at(IconView.plain(icon, 56, Tone.ON_INDIGO), FIELD.x() + 32, FIELD.y() + 36);
        var word = word(emergency);
        var large = Lettering.of(52).bold().in(Tone.ON_INDIGO);
        sheet.text(large, slate.text("emergency." + word), FIELD.x() + 112, FIELD.y() + 84);
        var body = Lettering.of(30).in(Tone.ON_INDIGO);
        var time = slate.moments().time(emergency.since());
        var since = slate.text("emergency.since", time);
        sheet.textEnding(body, since, FIELD.right() - 32, FIELD.y() + 80);
        var todo = slate.text("emergency." + word + ".do");
        sheet.at(body.fitted(todo, FIELD.width() - 64, 18), FIELD.x() + 32, FIELD.y() + 168);
        if (emergency.kind().isPresent()) {
            var over = Lettering.of(22).in(Tone.ON_INDIGO);
            sheet.text(over, slate.text("emergency.over"), FIELD.x() + 32, FIELD.y() + 250);
        }
    }

    private static String word(EmergencyNow emergency) {
        return emergency
                .kind()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("lifted");
    }

    private static Tone ground(EmergencyNow emergency) {
        return emergency
                .kind()
                .filter(kind -> kind == EmergencyKind.EVACUATE || kind == EmergencyKind.SHELTER)
                .map(_ -> Tone.CINNABAR_INK)
                .orElse(Tone.INDIGO_DEEP);
    }
}
