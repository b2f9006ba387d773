package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.KioskEffect.KeepRating;
import cn.yimen.kiosk.flow.KioskEffect.RejoinLine;
import cn.yimen.kiosk.flow.KioskEffect.Search;
import cn.yimen.kiosk.flow.KioskEvent.ActRefused;
import cn.yimen.kiosk.flow.KioskEvent.CodeScanned;
import cn.yimen.kiosk.flow.KioskEvent.ItemsFound;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.RateLevel;
import cn.yimen.kiosk.flow.KioskEvent.RatingKept;
import cn.yimen.kiosk.flow.KioskEvent.Rejoin;
import cn.yimen.kiosk.flow.KioskEvent.TicketRejoined;
import cn.yimen.kiosk.flow.KioskEvent.TicketsFound;
import cn.yimen.kiosk.flow.KioskEvent.ToggleTag;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.MyTickets;
import cn.yimen.kiosk.flow.KioskState.NotDone;
import cn.yimen.kiosk.flow.KioskState.Rejoined;
import cn.yimen.kiosk.flow.KioskState.Searching;
import cn.yimen.kiosk.flow.KioskState.Thanks;
import cn.yimen.kiosk.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnTicketsFlowTest {

    private final Play play = new Play();

    private void found(TicketId ticket) {
        play.refresh().hear(new TicketsFound(play.session(), new Lookup.Found(List.of(ticket))));
    }

    @Test
    void aPassedNumberRejoinsAfterSwipingAgain() {
        var passed = play.hall.pass(issued());
        play.swipe(Play.WANG);
        found(passed);
        play.hear(new OpenHomeKey(HomeKey.MY_TICKETS));
        found(passed);

        play.hear(new Rejoin(passed));
        assertThat(play.on(MyTickets.class).busy()).contains(passed);
        play.hear(new Rejoin(passed));
        assertThat(play.wanted(RejoinLine.class)).hasSize(1);

        play.hear(new TicketRejoined(play.session(), passed));
        assertThat(play.on(Rejoined.class).ticket()).isEqualTo(passed);
        play.seconds(15).on(Attract.class);
    }

    @Test
    void aNumberPassedTooOftenIsSaidAndLeadsBack() {
        var passed = play.hall.pass(issued());
        play.swipe(Play.WANG).hear(new OpenHomeKey(HomeKey.MY_TICKETS));
        found(passed);

        play.hear(new Rejoin(passed), new ActRefused(play.session(), Refusal.PASSED_TOO_OFTEN));

        assertThat(play.on(NotDone.class).why()).contains(Refusal.PASSED_TOO_OFTEN);
        play.hear(KioskEvent.Key.BACK);
        assertThat(play.on(MyTickets.class).busy()).isEmpty();
    }

    @Test
    void aScannedSlipShowsItsNumberAndNobodysName() {
        var ticket = play.hall.issue(1);
        play.refresh();

        play.hear(new CodeScanned("HTTPS://YL.EXAMPLE/T/TOKEN1"));

        assertThat(play.on(MyTickets.class))
                .isEqualTo(
                        new MyTickets(
                                Visitor.GUEST,
                                new Lookup.Found(List.of(ticket)),
                                0,
                                Optional.empty()));
    }

    @Test
    void anUnknownCodeChangesNothing() {
        play.hear(new CodeScanned("6901234567892"));

        play.on(Attract.class);
    }

    @Test
    void theLastFinishedBusinessIsRated() {
        play.hall.issue(1);
        var done = play.hall.finish(1);
        play.swipe(Play.WANG);
        found(done);

        play.hear(new OpenHomeKey(HomeKey.RATE));
        assertThat(play.on(Rating.class).level()).isZero();
        play.hear(KioskEvent.Key.SUBMIT_RATING);
        play.on(Rating.class);
        play.hear(new RateLevel(2), new ToggleTag("slow"), new ToggleTag("fast"));
        play.hear(KioskEvent.Key.SUBMIT_RATING);

        assertThat(play.wanted(KeepRating.class))
                .containsExactly(
                        new KeepRating(
                                play.session(),
                                done,
                                2,
                                Set.of("slow"),
                                Map.of(),
                                Optional.empty()));
        play.hear(new RatingKept(play.session()));
        assertThat(play.on(Thanks.class).ratingKept()).isTrue();
        play.seconds(5).on(Attract.class);
    }

    @Test
    void whatIsWrittenGoesToTheHallAndTheRatingWaitsMeanwhile() {
        play.hall.issue(1);
        var done = play.hall.finish(1);
        play.swipe(Play.WANG);
        found(done);
        play.hear(new OpenHomeKey(HomeKey.RATE), new RateLevel(5), KioskEvent.Key.WRITE);

        play.seconds(30).write("讲得很清楚").hear(KioskEvent.Key.CONFIRM);
        assertThat(play.on(Rating.class).secondsLeft()).isEqualTo(10);
        play.hear(KioskEvent.Key.SUBMIT_RATING);

        var wanted = play.wanted(KeepRating.class).getFirst();
        assertThat(wanted.words()).contains("讲得很清楚");
        assertThat(wanted.toString()).doesNotContain("清楚");
    }

    @Test
    void theProvincesTagsAreOfferedWhereTheyAreKnownAndTheHallHearsWhatTheySay() {
        var blunt = new RatingTags.Given("401", 2, Told.chinese("服务态度生硬"));
        play.hall.issue(1);
        var done = play.hall.finish(1);
        play.swipe(Play.WANG);
        found(done);
        var province = TestProvince.tagged(List.of(blunt), TestHall.MORNING);
        play.hear(new KioskEvent.WorldChanged(play.hall.world().with(province)));
        play.hear(
                new OpenHomeKey(HomeKey.RATE),
                new RateLevel(2),
                new ToggleTag("401"),
                new ToggleTag("slow"));
        play.hear(KioskEvent.Key.SUBMIT_RATING);

        assertThat(play.wanted(KeepRating.class))
                .containsExactly(
                        new KeepRating(
                                play.session(),
                                done,
                                2,
                                Set.of("401"),
                                Map.of("401", "服务态度生硬"),
                                Optional.empty()));
    }

    @Test
    void tagsFollowTheLevel() {
        play.hall.issue(1);
        var done = play.hall.finish(1);
        play.swipe(Play.WANG);
        found(done);
        play.hear(
                new OpenHomeKey(HomeKey.RATE),
                new RateLevel(1),
                new ToggleTag("slow"),
                new RateLevel(2));
        assertThat(play.on(Rating.class).tags()).containsExactly("slow");

        play.hear(new RateLevel(5));

        assertThat(play.on(Rating.class).tags()).isEmpty();
    }

    @Test
    void aRatingClosesTenSecondsAfterTheLastTouch() {
        play.hall.issue(1);
        var done = play.hall.finish(1);
        play.swipe(Play.WANG);
        found(done);
        play.hear(new OpenHomeKey(HomeKey.RATE)).seconds(9);

        play.hear(new RateLevel(5)).seconds(9).on(Rating.class);
        play.seconds(1).on(Attract.class);
    }

    @Test
    void hitsOfAnEarlierQueryDrop() {
        var item = TestHall.item("居民身份证补领");
        play.swipe(Play.WANG)
                .hear(new OpenHomeKey(HomeKey.GUIDE), KioskEvent.Key.OPEN_SEARCH)
                .hear(new TypingTouch.Type("s"), new TypingTouch.Type("f"));
        assertThat(play.wanted(Search.class)).hasSize(2);

        play.hear(new ItemsFound(play.session(), "s", List.of(new Hit(item, List.of()))));
        assertThat(play.on(Searching.class).hits()).isEmpty();
        play.hear(new ItemsFound(play.session(), "sf", List.of(new Hit(item, List.of()))));
        assertThat(play.on(Searching.class).hits()).hasSize(1);

        play.hear(KioskEvent.Key.BACK).on(Choosing.class);
        play.hear(KioskEvent.Key.BACK).on(Home.class);
    }

    private int issued() {
        play.hall.issue(1);
        return 1;
    }
}
