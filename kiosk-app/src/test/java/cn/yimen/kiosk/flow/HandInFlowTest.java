package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.Dealing.Receipt;
import cn.yimen.kiosk.flow.HandingIn.Standing;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.kiosk.flow.Strokes.Point;
import cn.yimen.kiosk.flow.Strokes.Stroke;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandInFlowTest {

    private static final Stroke NAME =
            new Stroke(List.of(new Point(100, 300, 0), new Point(500, 320, 90)));

    private final DealPlay play = new DealPlay(3);

    @Test
    void whatTheDocumentAndTheProvinceSayNeedNotBeTypedAndSaysWhoSaidIt() {
        play.open();
        play.hear(
                new DealAnswer.ProfileFound(
                        play.session(),
                        Map.of("person.phone", new Prefill("13800000000", "用户空间"))));
        var draft = play.on(Applying.FormPage.class).draft();
        var phone = field(draft, "phone");
        assertThat(draft.value(phone)).isEqualTo("13800000000");
        assertThat(draft.source(phone)).contains("用户空间");
        assertThat(draft.isCorrected(phone)).isFalse();
        var changed = draft.with(phone, "13900000000");
        assertThat(changed.isCorrected(phone)).isTrue();
        assertThat(changed.source(phone)).isEmpty();
    }

    @Test
    void whatTheProvinceSaysWhileAFirstFieldIsTypedIsNotLost() {
        play.open();
        play.hear(
                new ApplyTouch.EditField("phone"),
                new DealAnswer.ProfileFound(
                        play.session(), Map.of("person.phone", new Prefill("13800000000", "用户空间"))),
                KioskEvent.Key.BACK);
        var draft = play.on(Applying.FormPage.class).draft();
        assertThat(draft.value(field(draft, "phone"))).isEqualTo("13800000000");
    }

    private static FormPlan.Field field(FormDraft draft, String code) {
        return draft.plan().fields().stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyNeededPaperIsSettledBeforeAnythingIsHandedIn() {
        play.atPapers();
        assertThat(play.on(HandingIn.Papers.class).sheaf().open())
                .extracting(Filing.Rule::code)
                .containsExactly("id", "book", "change");
        play.hear(KioskEvent.Key.CONFIRM);
        assertThat(play.on(HandingIn.PaperWays.class).rule().code()).isEqualTo("id");
        play.provide(Way.WINDOW).hear(KioskEvent.Key.CONFIRM);
        play.provide(Way.WINDOW).hear(KioskEvent.Key.CONFIRM);
        play.provide(Way.WINDOW).hear(KioskEvent.Key.CONFIRM);
        play.on(HandingIn.Summary.class);
        play.hear(new DealTouch.HandIn());
        assertThat(play.on(HandingIn.BeingHandedIn.class).signature()).isEmpty();
        assertThat(play.wanted(DealEffect.HandIn.class)).hasSize(1);
    }

    @Test
    void licencesAreLookedUpOnlyAfterTheTouchThatConsents() {
        play.atPapers();
        assertThat(play.wanted(DealEffect.LookUpPapers.class)).isEmpty();
        play.hear(new DealTouch.LookUpPapers());
        assertThat(play.wanted(DealEffect.LookUpPapers.class)).hasSize(1);
        play.hear(
                new DealAnswer.PapersFound(
                        play.session(),
                        new Finds(
                                Finds.Looking.DONE,
                                Map.of("id", new Provided.Licence("1.2.156", "居民身份证")),
                                Map.of(
                                        "book",
                                        new Provided.Earlier(
                                                List.of("f1"), LocalDate.of(2026, 3, 1))))));
        play.hear(new DealTouch.OpenPaper("id"), new DealTouch.Provide(Way.LICENCE));
        play.hear(new DealTouch.OpenPaper("book"), new DealTouch.Provide(Way.EARLIER));
        var sheaf = play.on(HandingIn.Papers.class).sheaf();
        assertThat(sheaf.open()).extracting(Filing.Rule::code).containsExactly("change");
        assertThat(sheaf.standing(sheaf.filing().papers().getFirst()))
                .isEqualTo(new Standing.By(new Provided.Licence("1.2.156", "居民身份证")));
    }

    @Test
    void aWayThatAPaperDoesNotHaveChangesNothing() {
        play.atPapers().hear(new DealTouch.OpenPaper("id"));
        for (var way : List.of(Way.LICENCE, Way.EARLIER, Way.LATER, Way.NONE)) {
            play.hear(new DealTouch.Provide(way));
            play.on(HandingIn.PaperWays.class);
        }
    }

    @Test
    void whatIsPromisedIsReadAndSignedWithMoreThanADot() {
        play.settled(Way.PROMISE, Way.WINDOW, Way.LATER).hear(new DealTouch.HandIn());
        play.on(HandingIn.PromiseText.class);
        play.hear(new DealTouch.HandIn());
        play.on(HandingIn.PromiseText.class);
        play.hear(new DealTouch.Understood());
        play.hear(new DealTouch.Draw(new Stroke(List.of(new Point(5, 5, 0)))));
        play.hear(new DealTouch.HandIn());
        assertThat(play.on(HandingIn.Signing.class).tooLittle()).isTrue();
        play.hear(new DealTouch.Draw(NAME), new DealTouch.HandIn());
        assertThat(play.on(HandingIn.BeingHandedIn.class).signature().orElseThrow().strokes())
                .hasSize(2);
    }

    @Test
    void aPhoneSendsAPaperAndWhatCameBelongsToIt() {
        play.atPapers().hear(new DealTouch.OpenPaper("book"), new DealTouch.Provide(Way.PHONE));
        long session = play.session();
        play.hear(
                new DealAnswer.UploadOffered(session, "http://p/u", TestHall.MORNING),
                new DealAnswer.Uploaded(session, List.of("f1"), false),
                new DealAnswer.Uploaded(session, List.of("f1", "f2"), true));
        var sheaf = play.on(HandingIn.Papers.class).sheaf();
        assertThat(sheaf.draft().pages()).containsEntry("book", List.of("f1", "f2"));
    }

    @Test
    void acceptedShowsTheProvincesNumber() {
        play.settled(Way.WINDOW, Way.WINDOW, Way.WINDOW).hear(new DealTouch.HandIn());
        play.hear(new DealAnswer.Accepted(play.session(), receipt()));
        assertThat(play.on(Dealing.HandedIn.class).receipt().number()).contains("N1");
        play.hear(KioskEvent.Key.DONE);
        play.on(KioskState.Home.class);
    }

    private Receipt receipt() {
        return new Receipt(
                DealPlay.ITEM,
                "SB1",
                Optional.of("N1"),
                TestHall.MORNING,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    @Test
    void ofWhatMayHaveArrivedNothingIsChangedAndOnlyTheSameGoesAgain() {
        play.settled(Way.WINDOW, Way.WINDOW, Way.WINDOW).hear(new DealTouch.HandIn());
        play.hear(new DealAnswer.NotAccepted(play.session(), Why.UNKNOWN));
        play.hear(KioskEvent.Key.BACK, new ApplyTouch.KeepForLater());
        play.on(HandingIn.NotHandedIn.class);
        play.hear(new DealTouch.Again());
        play.on(HandingIn.BeingHandedIn.class);
        var tries = play.wanted(DealEffect.HandIn.class);
        assertThat(tries).hasSize(2);
        assertThat(tries.get(1).draft()).isEqualTo(tries.get(0).draft());
    }

    @Test
    void whatCertainlyDidNotArriveCanBeChanged() {
        play.settled(Way.WINDOW, Way.WINDOW, Way.WINDOW).hear(new DealTouch.HandIn());
        play.hear(new DealAnswer.NotAccepted(play.session(), Why.NOT_REACHED), KioskEvent.Key.BACK);
        play.on(HandingIn.Summary.class);
    }

    @Test
    void aNewerFormKeepsWhatItStillAsksFor() {
        play.settled(Way.WINDOW, Way.WINDOW, Way.WINDOW).hear(new DealTouch.HandIn());
        var newer = new FormPlan("F1", 2, 4, TestProvince.form().fields().subList(0, 3));
        play.hear(
                new DealAnswer.AsksAnew(play.session(), newer, TestFiling.of(DealPlay.ITEM, 3)),
                KioskEvent.Key.DONE);
        var draft = play.on(Applying.FormPage.class).draft();
        assertThat(draft.plan().item()).isEqualTo(4);
        assertThat(draft.values()).containsKey("phone").doesNotContainKey("way");
    }

    @Test
    void anItemThatWantsToSeeThePersonIsKeptForTheWindow() {
        var higher = new DealPlay(4);
        higher.open();
        higher.filled();
        assertThat(higher.on(Applying.FormChecked.class)).isNotNull();
        assertThat(
                        HandInRules.hindrance(
                                higher.kiosk().world(),
                                higher.on(Applying.FormChecked.class).page()))
                .contains(HandInRules.Hindrance.IN_PERSON);
    }

    @Test
    void whoMustBeSeenInPersonTakesANumberBeforeTheFormOrAfterIt() {
        var atOnce = new DealPlay(4);
        atOnce.open();
        atOnce.hear(KioskEvent.Key.TAKE_NUMBER);
        assertThat(atOnce.on(KioskState.Reserving.class).detail().item()).isEqualTo(DealPlay.ITEM);
        var filledIn = new DealPlay(4);
        filledIn.open();
        filledIn.filled();
        filledIn.hear(KioskEvent.Key.TAKE_NUMBER);
        assertThat(filledIn.wanted(KioskEffect.TakeNumber.class)).hasSize(1);
        assertThat(filledIn.wanted(ErrandEffect.KeepDraft.class)).as("not allowed").isEmpty();
    }

    @Test
    void whomTheProvinceWantsToSeeTakesANumberAndWhatMayBeKeptIsKept() {
        play.open();
        play.filledAndKept();
        for (int paper = 0; paper < 3; paper++) {
            play.hear(KioskEvent.Key.CONFIRM).provide(Way.WINDOW);
        }
        play.hear(KioskEvent.Key.CONFIRM, new DealTouch.HandIn());
        play.hear(new DealAnswer.NotAccepted(play.session(), Why.REFUSED));
        play.hear(KioskEvent.Key.TAKE_NUMBER).on(HandingIn.NotHandedIn.class);
        play.hear(KioskEvent.Key.BACK, new DealTouch.HandIn());
        play.hear(new DealAnswer.NotAccepted(play.session(), Why.IN_PERSON));
        int kept = play.wanted(ErrandEffect.KeepDraft.class).size();
        play.hear(KioskEvent.Key.TAKE_NUMBER).on(KioskState.Reserving.class);
        assertThat(play.wanted(ErrandEffect.KeepDraft.class)).hasSize(kept + 1);
    }

    @Test
    void whatCanBeHandedInHereHasNoNumberInItsForm() {
        play.open();
        play.hear(KioskEvent.Key.TAKE_NUMBER).on(Applying.FormPage.class);
    }

    @Test
    void withoutTheProvinceTheFormIsKeptAsBefore() {
        play.hear(new KioskEvent.WorldChanged(play.kiosk().world().withProvince(Link.LOST)));
        play.open();
        play.filled();
        play.on(Applying.FormChecked.class);
    }

    @Test
    void theEndOfAVisitEndsTheSessionAtTheProvince() {
        play.atPapers();
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.EXIT);
        play.on(KioskState.Attract.class);
        assertThat(play.wanted(DealEffect.EndDealing.class)).hasSize(1);
    }

    /// What the desks hold of a person they hold here, whether the province can be reached or not.
    @Test
    void theEndOfAVisitIsToldToTheDesksWhileTheProvinceIsAway() {
        play.atPapers();
        play.hear(new KioskEvent.WorldChanged(play.kiosk().world().withProvince(Link.LOST)));
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.EXIT);
        play.on(KioskState.Attract.class);
        assertThat(play.wanted(DealEffect.EndDealing.class)).hasSize(1);
    }

    /// One that has gone home from the papers leaves as completely.
    @Test
    void theEndOfAVisitIsToldToTheDesksFromWhereverItEnds() {
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.EXIT);
        play.on(KioskState.Attract.class);
        assertThat(play.wanted(DealEffect.EndDealing.class)).hasSize(1);
    }
}
