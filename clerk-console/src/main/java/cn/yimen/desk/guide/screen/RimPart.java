package cn.yimen.desk.guide.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.guide.Errand;
import cn.yimen.desk.guide.GuideWish;
import cn.yimen.desk.guide.Paper;
import cn.yimen.desk.guide.Task;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;

/// What stands around every task: the hall, the clock, the two tasks, and what was said last.
final class RimPart {

    private static final double SAID = 712;

    private RimPart() {}

    static void draw(Slate slate) {
        band(slate);
        if (!(slate.guide().access() instanceof Access.Out)) {
            tasks(slate);
            said(slate);
        }
    }

    private static void band(Slate slate) {
        var sheet = slate.sheet();
        slate.ground(Tone.INDIGO_DEEP, new Area(0, 0, Slate.WIDTH, 64), 0);
        var name = slate.guide().hall().config().map(HallConfig::name).orElse("");
        sheet.text(Lettering.of(26).bold().in(Tone.PAPER), name, Slate.LEFT, 42);
        var clock = Lettering.of(30).bold().in(Tone.PAPER);
        var now = slate.moments().time(slate.guide().hallNow());
        double left = sheet.textEnding(clock, now, Slate.RIGHT, 43).getLayoutX();
        var soft = Lettering.of(20).in(Tone.BOARD_SOFT);
        var who = slate.text("guide.who", slate.guide().who().value());
        left = sheet.textEnding(soft, who, left - 24, 41).getLayoutX();
        if (!slate.guide().isLive()) {
            away(slate, left - 24);
        } else if (slate.guide().access() instanceof Access.In) {
            var out = Cap.plain(slate.text("enter.leave"));
            slate.key("leave", out, new Area(left - 134, 8, 110, 48), new GuideWish.SignOut());
        }
    }

    /// In amber with its age: nothing can be done now.
    private static void away(Slate slate, double right) {
        var words =
                slate.guide()
                        .silence()
                        .map(silence -> slate.text("guide.away", silence.toSeconds()))
                        .orElseGet(() -> slate.text("guide.unheard"));
        var lettering = Lettering.of(20).bold();
        double width = lettering.width(words) + 64;
        slate.ground(Tone.BOARD_AMBER, new Area(right - width, 10, width, 44), 10);
        slate.sheet().at(IconView.plain(Icon.OFFLINE, 26, Tone.INK), right - width + 12, 19);
        slate.sheet().text(lettering, words, right - width + 48, 39);
    }

    private static void tasks(Slate slate) {
        boolean issues = slate.guide().task() instanceof Task.Issue;
        var first = new Area(Slate.LEFT, 80, 200, 60);
        var issue = Cap.plain(slate.text("task.issue")).as(issues ? Face.CHOSEN : Face.BARE);
        slate.key("task-issue", issue, first, new GuideWish.Begin());
        boolean helps = slate.guide().task() instanceof Task.Help;
        var find = Cap.plain(slate.text("task.find")).as(issues || helps ? Face.BARE : Face.CHOSEN);
        slate.key("task-find", find, first.moved(212, 0), new GuideWish.Look());
        slate.key("task-help", help(slate, helps), first.moved(424, 0), new GuideWish.LookHelp());
        slate.sheet().rule(Slate.LEFT, Slate.RIGHT, 148);
    }

    /// In red while nobody goes, whatever the guide does meanwhile.
    private static Cap help(Slate slate, boolean chosen) {
        long waiting = slate.guide().helpCalls().stream().filter(HelpCall::waits).count();
        var word = slate.text("task.help");
        if (waiting > 0 && !chosen) {
            return Cap.plain(word + " " + waiting).as(Face.ALARM);
        }
        return Cap.plain(waiting > 0 ? word + " " + waiting : word)
                .as(chosen ? Face.CHOSEN : Face.BARE);
    }

    private static void said(Slate slate) {
        switch (slate.guide().errand()) {
            case Errand.None _ -> {}
            case Errand.Open open -> say(slate, Tone.INK, Icon.CLOCK, "said.open", open.command());
            case Errand.Printing printing ->
                    say(
                            slate,
                            Tone.INK,
                            Icon.CLOCK,
                            slate.text("said.printing", printing.paper().number().text()));
            case Errand.Done done -> say(slate, Tone.JADE, Icon.CHECK, "said.done", done.command());
            case Errand.Given given -> given(slate, given);
            case Errand.Refused refused -> {
                var why = slate.text("refused." + Slate.kebab(refused.why()));
                var words = slate.text("said.refused", name(slate, refused.command()), why);
                say(slate, Tone.CINNABAR_INK, Icon.WARN, words);
            }
            case Errand.Unknown unknown ->
                    say(slate, Tone.AMBER, Icon.WARN, "said.unknown", unknown.command());
        }
    }

    /// The number stands large: without paper it is written down from here.
    private static void given(Slate slate, Errand.Given given) {
        var area = new Area(Slate.LEFT, SAID, Slate.RIGHT - Slate.LEFT, 78);
        boolean isOut = given.outcome() == Paper.Outcome.OUT;
        slate.ground(isOut ? Tone.INDIGO_WASH : Tone.AMBER_WASH, area, 12);
        var number = given.number().text();
        var large = Lettering.of(52).bold();
        slate.sheet().text(large, number, area.x() + 20, area.y() + 58).setId("given");
        var words = slate.text("paper." + Slate.kebab(given.outcome()));
        double x = area.x() + 44 + large.width(number);
        slate.sheet()
                .at(Lettering.of(24).fitted(words, area.right() - x - 16, 16), x, area.y() + 50);
    }

    private static void say(Slate slate, Tone tone, Icon icon, String key, HallCommand command) {
        say(slate, tone, icon, slate.text(key, name(slate, command)));
    }

    private static void say(Slate slate, Tone tone, Icon icon, String words) {
        slate.sheet().at(IconView.plain(icon, 28, tone), Slate.LEFT, SAID + 22);
        var text = Lettering.of(22).bold().in(tone).fitted(words, Slate.RIGHT - 90, 15);
        slate.sheet().at(text, Slate.LEFT + 42, SAID + 44).setId("said");
    }

    private static String name(Slate slate, HallCommand command) {
        return slate.text("order." + WireJson.typeName(command.getClass()));
    }
}
