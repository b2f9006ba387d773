package cn.yimen.display.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yimen.display.board.Hall;
import cn.yimen.display.overview.Behind.OfAlarm;
import cn.yimen.display.overview.Behind.OfTile;
import cn.yimen.display.overview.MapPicture.Calling;
import cn.yimen.display.overview.MapPicture.Paused;
import cn.yimen.display.overview.Overview.Kind;
import cn.yimen.display.overview.OverviewEvent.Beat;
import cn.yimen.display.overview.OverviewEvent.FiguresCame;
import cn.yimen.display.overview.OverviewEvent.HallChanged;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.FollowUpStage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What lies behind the wall's figures, and that nothing of it outlives the link.
final class BehindReadingTest {

    private static final Instant NOW = WallHall.NOW;

    private static Behind behind(HallState hall, Instant now) {
        var memory =
                OverviewMemory.started(NOW)
                        .after(new HallChanged(hall), NOW)
                        .after(new Beat(NOW), NOW)
                        .after(
                                new FiguresCame(WatchReading.of(WallHall.watch(), WallHall.CONFIG)),
                                NOW);
        return OverviewPicture.of(memory, now).behind();
    }

    private static HallState badlyRated() {
        var hall = Hall.open();
        hall.pass(-60_000);
        hall.tell(new DayOpened(LocalDate.of(2026, 11, 24)));
        hall.call("A023", "3");
        hall.serve("A023");
        hall.finish("A023");
        hall.tell(new Rated(Hall.ticket("A023"), 1, List.of("slow"), new DeviceId("P3")));
        hall.issue("B118");
        return hall.state();
    }

    @Test
    void whoWorksStandsThereWithTheWindowsOwnCount() {
        var posts = behind(WallHall.morning(), NOW).posts().orElseThrow();
        assertThat(posts)
                .as("those behind window 8 are closed")
                .extracting(Behind.Post::window)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(posts.get(1).doing()).isInstanceOf(Paused.class);
        assertThat(posts.get(2).doing()).isEqualTo(new Calling("A023"));
        assertThat(posts.get(2).clerk()).isEqualTo("0317");
        assertThat(posts.get(2).served()).hasValue(17);
        assertThat(posts.get(3).served()).as("the server said nothing of it").isEmpty();
    }

    @Test
    void aBadRatingStandsThereUntilItIsSettled() {
        var cases = behind(badlyRated(), NOW).cases().orElseThrow();
        assertThat(cases)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.number()).isEqualTo("A023");
                    assertThat(each.line()).isEqualTo("A 综合受理");
                    assertThat(each.stage()).isEqualTo(FollowUpStage.RECEIVED);
                    assertThat(each.tags()).containsExactly("slow");
                    assertThat(each.days()).isZero();
                    assertThat(each.workdaysLeft()).isPositive();
                });
        assertThat(behind(WallHall.morning(), NOW).cases().orElseThrow()).isEmpty();
    }

    /// The demo's alarms have no story, and so none is told of them.
    @Test
    void theStoriesAreThoseOfTheDesk() {
        var stories = behind(badlyRated(), NOW).stories();
        assertThat(stories)
                .extracting(Behind.Why::about)
                .containsExactly(new OfTile(Kind.LONGEST), new OfTile(Kind.WAITING))
                .noneMatch(about -> about instanceof OfAlarm);
        assertThat(stories.getFirst().facts())
                .extracting(Fact::kind, Fact::subject)
                .containsExactly(tuple(Fact.Kind.TICKET_WAITS, "B118"));
        assertThat(stories.get(1).facts().getFirst().kind()).isEqualTo(Fact.Kind.USUAL);
    }

    @Test
    void nothingOfItOutlivesTheLink() {
        var silent = behind(badlyRated(), NOW.plus(OverviewMemory.SILENCE).plusMillis(1));
        assertThat(silent).isEqualTo(Behind.unknown());
    }
}
