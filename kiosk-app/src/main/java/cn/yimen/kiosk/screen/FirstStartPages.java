package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.FirstStart;
import cn.yimen.kiosk.flow.FirstStart.Aiming;
import cn.yimen.kiosk.flow.FirstStart.Asked;
import cn.yimen.kiosk.flow.FirstStart.Belonging;
import cn.yimen.kiosk.flow.FirstStart.Checking;
import cn.yimen.kiosk.flow.FirstStart.Paper;
import cn.yimen.kiosk.flow.FirstStart.Report;
import cn.yimen.kiosk.flow.FoundParts;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Setup;
import cn.yimen.kiosk.flow.Setup.Check;
import cn.yimen.kiosk.flow.Setup.Duty;
import cn.yimen.kiosk.flow.Setup.Outcome;
import cn.yimen.kiosk.flow.Setup.Step;
import cn.yimen.kiosk.flow.SetupTouch;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// 首次启动: a page for each step, beside those on which something is typed.
record FirstStartPages(Surroundings around) {

    private static final Map<Check, Icon> ICONS =
            Map.of(
                    Check.PRINT, Icon.TICKET,
                    Check.CARD, Icon.IDCARD,
                    Check.SCAN, Icon.SCAN,
                    Check.SPEAK, Icon.VOICE);

    Page welcome() {
        return Page.titled("一门 · Yimen")
                .lead(around.text("setup.welcome"))
                .with(Block.of(language(Language.CHINESE), language(Language.ENGLISH)));
    }

    private Entry language(Language language) {
        return Entry.leading(
                Icon.LANGUAGE,
                around.text("language." + language),
                around.text("setup.welcome." + language),
                new SetupTouch.Begin(language));
    }

    Page enrolling(Asked asked) {
        return step(Step.CODE, asked.setup())
                .lead(asked.setup().address())
                .with(Words.title(around.text("setup.enrolling")))
                .primary(
                        Act.of(around.text("setup.onwards"), SetupTouch.Act.ONWARDS)
                                .busy(around.text("setup.enrolling")));
    }

    Page belonging(Belonging at) {
        var setup = at.setup();
        var place = setup.place().isEmpty() ? around.text("setup.place.none") : setup.place();
        return step(Step.PLACE, setup)
                .notice(Band.done(around.text("setup.enrolled", setup.device().orElse(""))))
                .with(
                        Block.of(
                                        duty(setup, Duty.STAFFED, Icon.STAFF),
                                        duty(setup, Duty.UNATTENDED, Icon.CLOCK))
                                .headed(around.text("setup.duty")))
                .with(
                        Block.of(
                                        Entry.leading(
                                                Icon.PLACE,
                                                place,
                                                around.text("setup.place.note"),
                                                SetupTouch.Act.WRITE_PLACE))
                                .headed(around.text("setup.place")))
                .primary(onwards());
    }

    private Entry duty(Setup setup, Duty duty, Icon icon) {
        var words = around.text("setup.duty." + duty);
        return Entry.ticked(icon, words, setup.duty() == duty, new SetupTouch.OnDuty(duty))
                .noted(around.text("setup.duty." + duty + ".note"));
    }

    private static Act key(String words, SetupTouch.Act act) {
        return Act.of(words, act);
    }

    private Act onwards() {
        return Act.onwards(around.text("setup.onwards"), SetupTouch.Act.ONWARDS);
    }

    Page probing(Setup setup) {
        return step(Step.PARTS, setup)
                .with(Words.title(around.text("setup.probing")))
                .primary(onwards().busy(around.text("setup.probing")));
    }

    Page checking(World world, Checking at) {
        var check = at.check();
        var page =
                step(Step.PARTS, at.setup())
                        .with(
                                new Tidings(
                                        Optional.ofNullable(ICONS.get(check)).orElse(Icon.INFO),
                                        Message.Mood.NEUTRAL,
                                        around.text("setup.try." + check)))
                        .notice(state(world, check))
                        .notice(trial(at))
                        .notice(found(at));
        return switch (at.trial()) {
            case QUESTION ->
                    page.primary(key(around.text("setup.heard"), SetupTouch.Act.WORKS))
                            .secondary(key(around.text("setup.not-heard"), SetupTouch.Act.FAILS));
            case UNDER_WAY ->
                    page.primary(
                            key(around.text("setup.begin"), SetupTouch.Act.TRY)
                                    .busy(around.text("setup.trying." + check)));
            case FAILED ->
                    page.primary(key(around.text("setup.again"), SetupTouch.Act.TRY))
                            .secondary(key(around.text("setup.fails"), SetupTouch.Act.FAILS));
            case AWAITED ->
                    check.isStartedByTouch()
                            ? page.primary(key(around.text("setup.begin"), SetupTouch.Act.TRY))
                                    .secondary(key(around.text("setup.skip"), SetupTouch.Act.SKIP))
                            : page.primary(key(around.text("setup.fails"), SetupTouch.Act.FAILS))
                                    .secondary(key(around.text("setup.skip"), SetupTouch.Act.SKIP));
        };
    }

    /// What the part says of itself.
    private Optional<Band> state(World world, Check check) {
        return part(check)
                .map(part ->
                        Optional.ofNullable(world.parts().get(part)).orElse(PartState.STARTING))
                .map(state ->
                        state.usable()
                                ? Band.done(around.text("setup.ready"))
                                : Band.attention(
                                        Icon.WARN,
                                        around.text("upkeep.trouble." + state.trouble())));
    }

    private static Optional<Part> part(Check check) {
        return switch (check) {
            case PRINT -> Optional.of(Part.PRINTER);
            case CARD -> Optional.of(Part.CARD_READER);
            case SCAN -> Optional.of(Part.SCANNER);
            case SPEAK -> Optional.empty();
        };
    }

    private Optional<Band> trial(Checking at) {
        return at.trial() == FirstStart.Trial.FAILED
                ? Optional.of(Band.wrong(around.text("setup.failed." + at.check())))
                : Optional.empty();
    }

    /// What hangs at the machine and stood in no list.
    private Optional<Band> found(Checking at) {
        if (at.check() != Check.PRINT) {
            return Optional.empty();
        }
        var found = at.found();
        return found.taken().isEmpty()
                ? found("setup.found", found.left())
                : found("setup.taken", found.taken());
    }

    private Optional<Band> found(String words, List<FoundParts.Found> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var named =
                parts.stream()
                        .map(this::named)
                        .collect(Collectors.joining(around.text("setup.listed")));
        return Optional.of(Band.information(Icon.INFO, around.text(words, named)));
    }

    private String named(FoundParts.Found part) {
        var kind = around.text("setup.kind." + part.kind());
        return part.model().equals("any") ? kind : kind + " " + part.model();
    }

    Page aiming(Aiming at) {
        var page = step(Step.TOUCH, at.setup());
        return at.isDone()
                ? aimed(page, at)
                : page.lead(around.text("setup.aim", at.touched().size() + 1, Aiming.MARKS))
                        .with(new AimPad(at.touched().size(), around.sink()))
                        .primary(key(around.text("setup.skip"), SetupTouch.Act.SKIP).plain());
    }

    private Page aimed(Page page, Aiming at) {
        var worst = millimetres(at.setup());
        boolean good = at.setup().aimsWell();
        return page.with(
                        new Tidings(
                                good ? Icon.DONE : Icon.WARN,
                                good ? Message.Mood.GOOD : Message.Mood.ATTENTION,
                                around.text(good ? "setup.aimed" : "setup.aimed.badly", worst)))
                .primary(onwards())
                .secondary(key(around.text("setup.aim.again"), SetupTouch.Act.AIM_AGAIN));
    }

    private static String millimetres(Setup setup) {
        return setup.worstAim()
                .map(worst -> String.valueOf(Math.round(worst * 10) / 10.0))
                .orElse("—");
    }

    Page report(World world, Report at) {
        var setup = at.setup();
        var print = key(around.text("setup.report.print"), SetupTouch.Act.PRINT_REPORT);
        return step(Step.REPORT, setup)
                .notice(verdict(setup))
                .notice(paper(at.paper()))
                .with(Block.card(facts(world, setup)).turning())
                .primary(Act.of(Icon.CHECK, around.text("setup.finish"), SetupTouch.Act.FINISH))
                .secondary(
                        at.paper() == Paper.UNDER_WAY
                                ? print.busy(around.text("setup.report.printing"))
                                : print);
    }

    private Band verdict(Setup setup) {
        boolean whole =
                setup.aimsWell()
                        && Arrays.stream(Check.values())
                                .allMatch(check -> setup.checks().get(check) == Outcome.WORKS);
        return whole
                ? Band.done(around.text("setup.whole"))
                : Band.attention(Icon.WARN, around.text("setup.not-whole"));
    }

    private Optional<Band> paper(Paper paper) {
        return switch (paper) {
            case NOT_ASKED, UNDER_WAY -> Optional.empty();
            case OUT -> Optional.of(Band.done(around.text("setup.report.out")));
            case NOT_OUT ->
                    Optional.of(Band.attention(Icon.WARN, around.text("setup.report.not-out")));
        };
    }

    private List<Fact> facts(World world, Setup setup) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("machine", setup.device().orElse("") + " " + setup.place()));
        facts.add(
                fact(
                        "hall",
                        world.config()
                                .map(hall -> hall.name())
                                .orElse(around.text("setup.no-hall"))));
        for (var check : Check.values()) {
            facts.add(fact(check.name(), outcome(setup, check)));
        }
        facts.add(
                fact(
                        "touch",
                        setup.worstAim().isPresent()
                                ? around.text("setup.report.touch", millimetres(setup))
                                : around.text("setup.outcome.SKIPPED")));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(around.text("setup.fact." + name), value.strip());
    }

    private String outcome(Setup setup, Check check) {
        return Optional.ofNullable(setup.checks().get(check))
                .map(outcome -> around.text("setup.outcome." + outcome))
                .orElseGet(() -> around.text("setup.outcome.SKIPPED"));
    }

    /// The page of a step, with all steps above it.
    private Page step(Step step, Setup setup) {
        var names =
                Arrays.stream(Step.values())
                        .filter(one -> one != Step.DONE)
                        .map(one -> around.text("setup.step." + one))
                        .toList();
        return Page.titled(around.text("setup.title." + step))
                .crumb(setup.device().orElse(""))
                .steps(names, List.of(Step.values()).indexOf(step));
    }
}
