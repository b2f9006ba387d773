package cn.yimen.desk.manager.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.manager.Draft;
import cn.yimen.desk.manager.Errand;
import cn.yimen.desk.manager.Page;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;

/// What stands on every page: the hall's name, the pages, what the hall said last, and the question
/// whether it is really meant.
final class FramePart {

    private static final double BAND = 80;
    private static final double TABS = 96;
    private static final double TAB = 150;
    private static final double SAID = 1010;

    private FramePart() {}

    static void draw(Canvas canvas) {
        band(canvas);
        tabs(canvas);
        said(canvas);
        if (canvas.manager().draft() instanceof Draft.Sure(var wish, _)) {
            sure(canvas, wish);
        }
    }

    private static void band(Canvas canvas) {
        var sheet = canvas.sheet();
        canvas.ground(Tone.INDIGO_DEEP, new Area(0, 0, ManagerScreen.WIDTH, BAND), 0);
        var hall = canvas.manager().hall().config();
        var name = hall.map(HallConfig::name).orElse("");
        var words = Lettering.of(33).bold().in(Tone.PAPER);
        double width = sheet.text(words, name, Canvas.LEFT, 51).getLayoutBounds().getWidth();
        if (width > 0) {
            canvas.ground(Tone.GOLD, new Area(Canvas.LEFT, 62, width, 3), 0);
        }
        var soft = Lettering.of(25).in(Tone.BOARD_SOFT);
        var page = canvas.text("page." + key(canvas.manager().page()));
        sheet.text(soft, page, Canvas.LEFT + width + 30, 50);
        var zone = hall.map(HallConfig::zone).orElseGet(ZoneId::systemDefault);
        var moments = new Moments(canvas.texts().locale(), zone);
        var clock = moments.time(canvas.manager().hallNow());
        var lettering = Lettering.of(40).bold().in(Tone.PAPER);
        double left = sheet.textEnding(lettering, clock, Canvas.RIGHT, 54).getLayoutX();
        var who = canvas.text("manager.who", canvas.manager().who().value());
        left = sheet.textEnding(soft, who, left - 30, 50).getLayoutX();
        if (canvas.manager().access() instanceof Access.In) {
            left -= 150;
            var out = Cap.plain(canvas.text("enter.leave"));
            canvas.key("leave", out, new Area(left, 16, 130, 48), new Wish.SignOut());
        }
        if (!canvas.manager().isLive()) {
            away(canvas, left - 30);
        } else if (canvas.manager().access() instanceof Access.In && !canvas.manager().maySteer()) {
            band(canvas, left - 30, canvas.text("enter.only-look"));
        } else if (canvas.manager().served().alert().isMute()) {
            band(canvas, left - 30, Icon.WARN, canvas.text("alert.mute"));
        }
    }

    /// In amber with its age: what stands below is not of now.
    private static void away(Canvas canvas, double right) {
        var words =
                canvas.manager()
                        .silence()
                        .map(Duration::toSeconds)
                        .map(seconds -> canvas.text("manager.away", seconds))
                        .orElseGet(() -> canvas.text("manager.unheard"));
        band(canvas, right, words);
    }

    private static void band(Canvas canvas, double right, String words) {
        band(canvas, right, Icon.OFFLINE, words);
    }

    private static void band(Canvas canvas, double right, Icon icon, String words) {
        var lettering = Lettering.of(22).bold();
        double width = lettering.width(words) + 76;
        canvas.ground(Tone.BOARD_AMBER, new Area(right - width, 16, width, 48), 10);
        canvas.sheet().at(IconView.plain(icon, 30, Tone.INK), right - width + 16, 25);
        canvas.sheet().text(lettering, words, right - width + 58, 48);
    }

    private static void tabs(Canvas canvas) {
        double x = Canvas.LEFT;
        for (var page : Page.values()) {
            boolean chosen = page == canvas.manager().page();
            var cap = Cap.plain(name(canvas, page));
            var area = new Area(x, TABS, TAB, 48);
            canvas.key(
                    "page-" + key(page),
                    chosen ? cap.as(Face.CHOSEN) : cap.as(Face.BARE),
                    area,
                    new Wish.Show(page));
            x += TAB + 10;
        }
        canvas.sheet().rule(Canvas.LEFT, Canvas.RIGHT, TABS + 56);
    }

    /// With how many there are, where calls were not heard: whoever looks at another page sees it.
    private static String name(Canvas canvas, Page page) {
        var name = canvas.text("page." + key(page));
        int unheard = page == Page.UNHEARD ? UnheardPage.calls(canvas).size() : 0;
        return unheard == 0 ? name : name + " " + unheard;
    }

    private static void said(Canvas canvas) {
        switch (canvas.manager().errand()) {
            case Errand.None _ -> {}
            case Errand.Open open ->
                    say(canvas, Tone.INK, Icon.CLOCK, "said.open", name(canvas, open.command()));
            case Errand.Done done ->
                    say(canvas, Tone.JADE, Icon.CHECK, "said.done", name(canvas, done.command()));
            case Errand.Refused refused -> {
                var why = "refused." + kebab(refused.why().name());
                var command = name(canvas, refused.command());
                say(
                        canvas,
                        Tone.CINNABAR_INK,
                        Icon.WARN,
                        "said.refused",
                        command,
                        canvas.text(why));
            }
            case Errand.Unknown unknown ->
                    say(
                            canvas,
                            Tone.AMBER,
                            Icon.WARN,
                            "said.unknown",
                            name(canvas, unknown.command()));
        }
    }

    private static void say(Canvas canvas, Tone tone, Icon icon, String key, String... about) {
        canvas.sheet().rule(Canvas.LEFT, Canvas.RIGHT, SAID - 8);
        canvas.sheet().at(IconView.plain(icon, 28, tone), Canvas.LEFT, SAID + 10);
        var words = canvas.text(key, (Object[]) about);
        var lettering = Lettering.of(22).bold().in(tone);
        canvas.sheet().text(lettering, words, Canvas.LEFT + 42, SAID + 32).setId("said");
    }

    private static String name(Canvas canvas, Object command) {
        return canvas.text("order." + WireJson.typeName(command.getClass()));
    }

    private static void sure(Canvas canvas, Wish.Ordering wish) {
        var area = new Area(Canvas.LEFT, SAID - 26, Canvas.RIGHT - Canvas.LEFT, 86);
        canvas.ground(Tone.AMBER_WASH, area, 12);
        canvas.sheet().at(IconView.plain(Icon.WARN, 36, Tone.AMBER), area.x() + 20, area.y() + 25);
        var words =
                switch (wish) {
                    case Wish.Declare declare ->
                            canvas.text(
                                    "sure.declare",
                                    canvas.text("emergency." + TellPage.key(declare.kind())));
                    case Wish.CloseWindow close -> canvas.text("sure.shut", close.window().value());
                    case Wish.ClearEmergency _ -> canvas.text("sure.clear");
                    case Wish.SavePolicy _ -> canvas.text("sure.policy");
                    default -> canvas.text("sure");
                };
        canvas.sheet().text(Lettering.of(24).bold(), words, area.x() + 76, area.y() + 52);
        boolean ready = canvas.manager().canOrder();
        var yes = Cap.plain(canvas.text("sure.yes")).as(Face.ALARM).when(ready);
        var yesArea = new Area(area.right() - 220, area.y() + 14, 200, 58);
        canvas.key("sure-yes", yes, yesArea, new Wish.Confirm());
        canvas.key(
                "sure-no", Cap.plain(canvas.text("back")), yesArea.moved(-220, 0), new Wish.Back());
    }

    static String key(Page page) {
        return kebab(page.name());
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
