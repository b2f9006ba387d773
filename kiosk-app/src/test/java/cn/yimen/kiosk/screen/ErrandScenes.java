package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appeal;
import cn.yimen.kiosk.flow.Appealing;
import cn.yimen.kiosk.flow.Appealing.Step;
import cn.yimen.kiosk.flow.Applying;
import cn.yimen.kiosk.flow.Arrangement;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.kiosk.flow.FieldProblem;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.Guiding;
import cn.yimen.kiosk.flow.Guiding.OnPaper;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.Keeping;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.kiosk.flow.Purpose;
import cn.yimen.kiosk.flow.TestProvince;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.flow.TypingRule;
import cn.yimen.kiosk.flow.TypingState;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.kiosk.flow.World;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What is done beside numbers.
final class ErrandScenes {

    private static final Province PROVINCE = TestProvince.about(Scenes.item(0), Scenes.NOW);
    private static final World WORLD = Scenes.world().with(PROVINCE);
    private static final KioskState.Choosing FROM =
            new KioskState.Choosing(
                    Scenes.WANG, Purpose.GUIDE, Arrangement.BY_THEME, Optional.empty(), 0, 0);

    private ErrandScenes() {}

    static World world(String name) {
        if (name.endsWith("remembered")) {
            return WORLD.remembered(
                            WORLD.config().orElseThrow(),
                            WORLD.catalogue(),
                            WORLD.now().minus(Duration.ofDays(3)))
                    .with(Link.LOST);
        }
        if (name.endsWith("more")) {
            return WORLD.withProvince(Link.LIVE);
        }
        if (name.startsWith("paper")) {
            var parts = new EnumMap<>(WORLD.parts());
            parts.put(Part.CAMERA, PartState.READY);
            return WORLD.with(parts);
        }
        if (name.endsWith("outlet")) {
            return WORLD.remembered(
                    Scenes.outlet(WORLD.config().orElseThrow()), WORLD.catalogue(), WORLD.now());
        }
        return name.endsWith("offline") ? Scenes.with(WORLD, Link.LOST, WORLD.parts()) : WORLD;
    }

    static Map<String, KioskState> all() {
        var all = new TreeMap<String, KioskState>();
        all.putAll(bookings());
        all.putAll(guides());
        all.putAll(appeals());
        all.putAll(forms());
        all.put(
                "home-unfinished",
                new KioskState.Home(
                        Scenes.WANG,
                        new Lookup.Found(List.of()),
                        List.of(),
                        Optional.of(Scenes.item(0))));
        all.putAll(PaperScenes.all(FROM));
        all.putAll(outlet());
        all.putAll(UpkeepScenes.all());
        return all;
    }

    private static Map<String, KioskState> bookings() {
        var soon = Scenes.booking(Duration.ofMinutes(10));
        var later = Scenes.booking(Duration.ofHours(2));
        var gone = Scenes.booking(Duration.ofHours(-2));
        return Map.ofEntries(
                Map.entry(
                        "home-booked",
                        new KioskState.Home(
                                Scenes.WANG, new Lookup.Found(List.of()), List.of(soon))),
                Map.entry("needs-province", new KioskState.NeedsProvince(Scenes.WANG, HomeKey.PAY)),
                Map.entry("booking-find", finding(Visitor.GUEST, "", Finding.NOT_ASKED)),
                Map.entry("booking-not-found", finding(Scenes.WANG, "3F08A1", Finding.NOT_FOUND)),
                Map.entry(
                        "booking-list",
                        new CheckingIn.BookingList(Scenes.WANG, List.of(soon, later), 0)),
                Map.entry("booking-on-time", shown(soon)),
                Map.entry("booking-more", shown(soon)),
                Map.entry("booking-early", shown(later)),
                Map.entry("booking-late-offline", shown(gone)),
                Map.entry("booking-used", shown(soon.used())),
                Map.entry("booking-asking", new CheckingIn.AskingNumber(shown(soon), 12)));
    }

    private static Map<String, KioskState> guides() {
        var guide = TestProvince.guide(Scenes.item(0));
        var who = guide.questions().get(0);
        var why = guide.questions().get(2);
        var answers = List.of(new Guide.Answered(who, List.of(who.options().get(1))));
        return Map.of(
                "guide-question",
                        new Guiding.AskingSituation(guide, who, List.of(), Set.of(), FROM),
                "guide-several",
                        new Guiding.AskingSituation(guide, why, answers, Set.of("name"), FROM),
                "guide", shownGuide(guide, answers, OnPaper.NOT_ASKED),
                "guide-remembered", shownGuide(guide, answers, OnPaper.NOT_ASKED),
                "guide-printed",
                        shownGuide(
                                guide, answers, new OnPaper(OnPaper.Stage.OUT, Optional.empty())),
                "guide-no-paper",
                        shownGuide(
                                guide,
                                answers,
                                new OnPaper(
                                        OnPaper.Stage.NOT_OUT, Optional.of(Trouble.PAPER_OUT))));
    }

    private static Guiding.GuideShown shownGuide(
            Guide guide, List<Guide.Answered> answers, OnPaper paper) {
        return new Guiding.GuideShown(guide, answers, 0, paper, FROM);
    }

    private static Map<String, KioskState> appeals() {
        var answer = PROVINCE.answers().getFirst();
        return Map.ofEntries(
                Map.entry("hotline", new Appealing.KnownAnswers(Scenes.WANG, 0)),
                Map.entry("hotline-answer", new Appealing.AnswerShown(Scenes.WANG, answer, 0)),
                Map.entry("hotline-kind", telling(Step.KIND)),
                Map.entry("hotline-topic", telling(Step.TOPIC)),
                Map.entry("hotline-phrases", telling(Step.PHRASES)),
                Map.entry(
                        "hotline-words",
                        new Appealing.Wording(
                                telling(Step.PHRASES),
                                TypingState.of(TypingRule.freeText(300), "小区从上周五起没有水"))),
                Map.entry("hotline-phone", telling(Step.PHONE)),
                Map.entry("hotline-check", telling(Step.CHECK)),
                Map.entry("kept-appeal", new Keeping.Kept(Scenes.WANG, Keeping.What.APPEAL, 18)),
                Map.entry("kept-rating", new Keeping.Kept(Scenes.WANG, Keeping.What.RATING, 18)),
                Map.entry(
                        "not-kept", new Keeping.NotKept(telling(Step.CHECK), Keeping.What.APPEAL)));
    }

    private static KioskState situation(Applying.FormPage page, int question, Set<String> ticked) {
        var questions = TestProvince.guide(Scenes.item(0)).questions();
        var before =
                questions.subList(0, question).stream()
                        .map(one -> new Guide.Answered(one, one.options().subList(0, 1)))
                        .toList();
        return new Applying.SituationQuestion(page, questions.get(question), before, ticked);
    }

    private static Map<String, KioskState> forms() {
        var draft =
                new FormDraft(
                        Optional.empty(),
                        Scenes.item(0),
                        TestProvince.form(),
                        Map.of(
                                "name", "王晓明",
                                "number", "11010519491231002X",
                                "way", "mail"),
                        Map.of("id", List.of("p1"), "book", List.of("p2", "p3")));
        var first = page(draft, 0, Map.of("phone", FieldProblem.MISSING), false);
        var second = page(draft.keptAs("d1"), 1, Map.of(), true);
        return Map.of(
                "situation", situation(first, 0, Set.of()),
                "situation-several", situation(first, 2, Set.of("moved")),
                "form", first,
                "form-taken-up", second,
                "form-field",
                        new Applying.FieldEntry(
                                first,
                                draft.plan().fields().get(1),
                                TypingState.of(TypingRule.idNumber().asMasked(), "11010519491231"),
                                Optional.of(FieldProblem.NOT_ID_NUMBER)),
                "form-text",
                        new Applying.FieldEntry(
                                first,
                                draft.plan().fields().getFirst(),
                                TypingState.of(TypingRule.address(), "学府路12号"),
                                Optional.empty()),
                "form-amount",
                        new Applying.FieldEntry(
                                first,
                                TestProvince.amount(),
                                TypingState.of(TypingRule.money(), "50000.01"),
                                Optional.of(FieldProblem.OUT_OF_RANGE)),
                "form-consent", new Applying.ConsentQuestion(first, false),
                "form-check", new Applying.FormChecked(second),
                "kept-draft", new Keeping.Kept(Scenes.WANG, Keeping.What.DRAFT, 18));
    }

    private static Map<String, KioskState> outlet() {
        return Map.of(
                "attract-outlet",
                new KioskState.Attract(),
                "home-outlet",
                new KioskState.Home(Scenes.WANG, new Lookup.Found(List.of()), List.of()));
    }

    private static Applying.FormPage page(
            FormDraft draft, int section, Map<String, FieldProblem> problems, boolean takenUp) {
        return new Applying.FormPage(
                draft, section, problems, Applying.Consent.GIVEN, takenUp, FROM);
    }

    private static Appealing.Telling telling(Step step) {
        var appeal =
                new Appeal(
                        Optional.of(Appeal.Kind.HELP),
                        Optional.of(Appeal.Topic.SUPPLY),
                        Set.of("water-off", "bill"),
                        "小区从上周五起没有水",
                        "13812345678",
                        true);
        return new Appealing.Telling(Scenes.WANG, appeal, step, Optional.empty());
    }

    private static CheckingIn.FindingBooking finding(
            Visitor visitor, String code, Finding finding) {
        return new CheckingIn.FindingBooking(visitor, code, finding);
    }

    private static CheckingIn.BookingShown shown(Booking booking) {
        return new CheckingIn.BookingShown(Scenes.WANG, booking);
    }
}
