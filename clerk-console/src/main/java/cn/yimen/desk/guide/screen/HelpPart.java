package cn.yimen.desk.guide.screen;

import cn.yimen.desk.guide.GuideWish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.Duration;
import java.util.Optional;

/// 求助: who asks for help at which machine, since when, and who goes there.
final class HelpPart {

    private static final double TOP = 164;
    private static final double PITCH = 84;
    private static final int ROWS = 6;

    private HelpPart() {}

    static void draw(Slate slate) {
        var calls = slate.guide().helpCalls();
        double y = TOP;
        for (var call : calls.stream().limit(ROWS).toList()) {
            row(slate, call, y);
            y += PITCH;
        }
        if (calls.isEmpty()) {
            slate.sheet().at(IconView.plain(Icon.CHECK, 26, Tone.JADE), Slate.LEFT, y + 18);
            slate.note(slate.text("help.nobody"), Slate.LEFT + 40, y + 39);
        } else if (calls.size() > ROWS) {
            slate.note(slate.text("find.more", calls.size() - ROWS), Slate.LEFT, y + 34);
        }
    }

    private static void row(Slate slate, HelpCall call, double y) {
        var sheet = slate.sheet();
        sheet.rule(Slate.LEFT, Slate.RIGHT, y);
        var tone = call.waits() ? Tone.CINNABAR_INK : Tone.JADE;
        var icon = call.waits() ? Icon.WARN : Icon.CHECK;
        sheet.at(IconView.plain(icon, 32, tone), Slate.LEFT, y + 26);
        var machine = slate.text("kiosk", call.device().value());
        sheet.text(Lettering.of(28).bold(), machine, Slate.LEFT + 52, y + 52);
        var age = Duration.between(call.since(), slate.guide().hallNow());
        var since =
                slate.text(
                        "help.since",
                        slate.moments().time(call.since()),
                        Math.max(0, age.toMinutes()));
        sheet.text(Lettering.of(20), since, Slate.LEFT + 330, y + 51);
        var taker = Lettering.of(20).fitted(taker(slate, call), 330, 14);
        sheet.at(taker, Slate.LEFT + 610, y + 51);
        key(slate, call, new Area(Slate.RIGHT - 190, y + 10, 190, 64));
    }

    private static String taker(Slate slate, HelpCall call) {
        return call.takenBy()
                .map(window -> slate.text("help.window", window.value()))
                .or(() -> call.guide().map(guide -> said(slate, call, guide.value())))
                .orElseGet(() -> slate.text("help.open"));
    }

    private static String said(Slate slate, HelpCall call, String guide) {
        return isMine(slate, call) ? slate.text("help.me") : slate.text("help.guide", guide);
    }

    private static boolean isMine(Slate slate, HelpCall call) {
        return call.guide().equals(Optional.of(slate.guide().who()));
    }

    private static void key(Slate slate, HelpCall call, Area area) {
        var name = call.device().value();
        if (call.waits()) {
            var go = Cap.plain(slate.text("help.go")).as(Face.PRIMARY);
            slate.key(
                    "help-go-" + name,
                    go.when(slate.guide().canAct()),
                    area,
                    new GuideWish.GoHelp(call.device()));
        } else if (isMine(slate, call)) {
            var done = Cap.plain(slate.text("help.done"));
            slate.key(
                    "help-done-" + name,
                    done.when(slate.guide().canAct()),
                    area,
                    new GuideWish.Helped(call.device()));
        }
    }
}
