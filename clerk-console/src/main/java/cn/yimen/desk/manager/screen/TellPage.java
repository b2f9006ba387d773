package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.state.Notice;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// 通知: what everybody reads and hears, and the emergency that stands alone.
final class TellPage {

    private static final double SPLIT = 1140;
    private static final double EMERGENCY = 1200;
    private static final double IDENTIFY = 700;
    private static final int LENGTH = 60;
    private static final Duration HOLDS = Duration.ofHours(2);

    private TellPage() {}

    static void draw(Canvas canvas) {
        canvas.title("notice", Canvas.LEFT, Canvas.TOP);
        writing(canvas);
        posted(canvas);
        canvas.title("emergency", EMERGENCY, Canvas.TOP);
        var now = canvas.manager().hall().special().told().emergency();
        if (now.isPresent()) {
            standing(canvas, now.get().kind());
        } else {
            kinds(canvas);
        }
        identify(canvas);
    }

    /// Which screen is which, for whoever stands before them.
    private static void identify(Canvas canvas) {
        canvas.title("identify", EMERGENCY, IDENTIFY);
        canvas.note(canvas.text("identify.note"), EMERGENCY, IDENTIFY + 34);
        var cap = Cap.plain(canvas.text("identify.go")).when(canvas.manager().canOrder());
        var area = new Area(EMERGENCY, IDENTIFY + 54, 320, 58);
        canvas.key("identify", cap, area, new Wish.IdentifyScreens());
    }

    private static void writing(Canvas canvas) {
        double y = Canvas.TOP + 24;
        var place = new Area(Canvas.LEFT, y, SPLIT - Canvas.LEFT, 56);
        var field = canvas.keys().field("notice-text", canvas.text("notice.prompt", LENGTH), place);
        canvas.sheet().add(field);
        boolean ready = canvas.manager().canOrder();
        var post = Cap.plain(canvas.text("notice.post")).as(Face.PRIMARY).when(ready);
        var keyArea = new Area(Canvas.LEFT, y + 70, 260, 54);
        canvas.key("post", post, keyArea, () -> post(canvas, false));
        var urgent = Cap.plain(canvas.text("notice.post.urgent")).when(ready);
        canvas.key("post-urgent", urgent, keyArea.moved(280, 0), () -> post(canvas, true));
        canvas.note(canvas.text("notice.holds"), Canvas.LEFT + 580, y + 104);
    }

    private static void post(Canvas canvas, boolean urgent) {
        var place = new Area(Canvas.LEFT, Canvas.TOP + 24, SPLIT - Canvas.LEFT, 56);
        var prompt = canvas.text("notice.prompt", LENGTH);
        var field = canvas.keys().field("notice-text", prompt, place);
        var words = field.getText().strip();
        if (!words.isEmpty() && words.codePointCount(0, words.length()) <= LENGTH) {
            var at = canvas.manager().hallNow().toEpochMilli();
            var id = new NoticeId(canvas.manager().who().value() + "-" + at);
            canvas.hands().wish(new Wish.PostNotice(id, words, urgent, Optional.of(HOLDS)));
            field.clear();
        }
    }

    private static void posted(Canvas canvas) {
        var hall = canvas.manager().hall();
        var zone = hall.config().map(HallConfig::zone);
        var moments = new Moments(canvas.texts().locale(), zone.orElse(ZoneOffset.UTC));
        double y = Canvas.TOP + 180;
        for (var notice : hall.special().told().noticesAt(canvas.manager().hallNow())) {
            posted(canvas, notice, moments, y);
            y += 66;
        }
        canvas.sheet().rule(Canvas.LEFT, SPLIT, y);
    }

    private static void posted(Canvas canvas, Notice notice, Moments moments, double y) {
        var sheet = canvas.sheet();
        sheet.rule(Canvas.LEFT, SPLIT, y);
        var since = moments.time(notice.since());
        sheet.text(Lettering.of(20).bold(), since, Canvas.LEFT, y + 41);
        double x = Canvas.LEFT + 80;
        if (notice.urgent()) {
            var mark = Lettering.of(20).bold().in(Tone.CINNABAR_INK);
            x += mark.width(sheet.text(mark, canvas.text("notice.urgent"), x, y + 41).getText());
            x += 12;
        }
        sheet.at(Lettering.of(21).fitted(notice.text(), SPLIT - 150 - x, 13), x, y + 41);
        var cap = Cap.plain(canvas.text("notice.withdraw")).when(canvas.manager().canOrder());
        canvas.key(
                "withdraw-" + notice.id(),
                cap,
                new Area(SPLIT - 130, y + 9, 130, 48),
                new Wish.WithdrawNotice(notice.id()));
    }

    private static void kinds(Canvas canvas) {
        canvas.note(canvas.text("emergency.note"), EMERGENCY, Canvas.TOP + 34);
        double y = Canvas.TOP + 60;
        for (var kind : EmergencyKind.values()) {
            var face =
                    switch (kind) {
                        case EVACUATE, SHELTER -> Face.ALARM;
                        case SERVICE_STOPPED, MAINTENANCE -> Face.PLAIN;
                    };
            var cap =
                    Cap.plain(canvas.text("emergency." + key(kind)))
                            .as(face)
                            .when(canvas.manager().canOrder());
            var area = new Area(EMERGENCY, y, Canvas.RIGHT - EMERGENCY, 76);
            canvas.key("declare-" + key(kind), cap, area, new Wish.Declare(kind));
            y += 92;
        }
    }

    private static void standing(Canvas canvas, EmergencyKind kind) {
        var area = new Area(EMERGENCY, Canvas.TOP + 24, Canvas.RIGHT - EMERGENCY, 120);
        canvas.ground(Tone.CINNABAR_INK, area, 12);
        var words = canvas.text("emergency." + key(kind));
        canvas.sheet()
                .text(
                        Lettering.of(36).bold().in(Tone.ON_INDIGO),
                        words,
                        area.x() + 30,
                        area.y() + 74);
        var cap =
                Cap.plain(canvas.text("emergency.clear"))
                        .as(Face.PRIMARY)
                        .when(canvas.manager().canOrder());
        canvas.key(
                "clear-emergency",
                cap,
                new Area(EMERGENCY, area.bottom() + 20, area.width(), 76),
                new Wish.ClearEmergency());
    }

    static String key(EmergencyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
