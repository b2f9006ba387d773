package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.B;
import static cn.yimen.hall.rules.Morning.CLERK;
import static cn.yimen.hall.rules.Morning.ONE;
import static cn.yimen.hall.rules.Morning.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.rules.ServingWindows.Serving;
import cn.yimen.hall.state.WindowState;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which windows an estimate counts on: those at which somebody sits, or will sit again.
final class ServingWindowsTest {

    private static final int MINUTE = 60;
    private static final int NOON = 3 * 3600;
    private static final LineId C = new LineId("C");

    private Morning morning = new Morning();

    private ServingWindows windows() {
        var sessions = Sessions.of(morning.state, morning.config(), morning.now);
        return ServingWindows.of(morning.state, morning.config(), sessions, morning.now);
    }

    private Serving only() {
        assertThat(windows().all()).hasSize(1);
        return windows().all().getFirst();
    }

    private void pauses(Optional<Integer> backInSeconds) {
        var back = backInSeconds.map(seconds -> morning.now.plusSeconds(seconds));
        morning.tell(new WindowPaused(ONE, CLERK, "取材料", back));
    }

    private void worksWithABreakAtNoon() {
        morning =
                new Morning(
                        List.of(
                                new OfficeHours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                new OfficeHours(LocalTime.of(13, 30), LocalTime.of(17, 0))));
        morning.open(ONE);
    }

    @Test
    void onlyAnOpenWindowCounts() {
        assertThat(windows().all()).isEmpty();
        morning.open(ONE);
        assertThat(only().window().id()).isEqualTo(ONE);
        assertThat(only().from()).isZero();
        assertThat(only().isThrough()).isFalse();
        morning.tell(new WindowClosed(ONE, CLERK));
        assertThat(windows().all()).isEmpty();
    }

    @Test
    void aWindowServesWhatItsClerkCan() {
        morning = new Morning(List.of(), new Clerk(CLERK, List.of(B)));
        morning.open(ONE);
        assertThat(only().lines()).containsExactly(B);
    }

    @Test
    void aFreeWindowThatCallsNobodyForAQuarterOfAnHourIsEmpty() {
        morning.open(ONE);
        morning.joins(1, A);
        morning.after(15 * MINUTE - 1);
        assertThat(windows().all()).hasSize(1);
        morning.after(1);
        assertThat(windows().all()).isEmpty();
    }

    @Test
    void aWindowForWhichNobodyWaitsMayBeIdleForLong() {
        morning.open(TWO);
        morning.joins(1, A);
        morning.after(60 * MINUTE);
        assertThat(only().window().id()).isEqualTo(TWO);
        morning.joins(2, B);
        assertThat(windows().all()).isEmpty();
    }

    @Test
    void aWindowAtWhichSomebodyIsHasItsClerk() {
        morning.open(ONE);
        morning.joins(1, A);
        morning.joins(2, A);
        morning.call(ONE);
        morning.after(60 * MINUTE);
        assertThat(windows().all()).hasSize(1);
    }

    @Test
    void aClerkWhoSaidWhenIsBackThen() {
        morning.open(ONE);
        pauses(Optional.of(5 * MINUTE));
        assertThat(only().from()).isEqualTo(5 * MINUTE);
    }

    @Test
    void anOverdueClerkIsExpectedSoonAndAfterAQuarterOfAnHourNoMore() {
        morning.open(ONE);
        pauses(Optional.of(5 * MINUTE));
        morning.after(5 * MINUTE);
        assertThat(only().from()).isEqualTo(240);
        morning.after(15 * MINUTE - 1);
        assertThat(only().from()).isEqualTo(240);
        morning.after(1);
        assertThat(windows().all()).isEmpty();
    }

    @Test
    void whoPausesAtNoonComesBackAfterTheBreak() {
        worksWithABreakAtNoon();
        pauses(Optional.empty());
        assertThat(windows().all()).as("not before noon").isEmpty();
        morning.after(NOON);
        assertThat(only().from()).isEqualTo(90 * MINUTE);
        morning.after(90 * MINUTE);
        assertThat(windows().all()).as("nor after the break").isEmpty();
    }

    @Test
    void aClosedWindowDoesNotOpenAfterTheBreak() {
        worksWithABreakAtNoon();
        morning.tell(new WindowClosed(ONE, CLERK));
        morning.after(NOON);
        assertThat(windows().all()).isEmpty();
    }

    @Test
    void anOverdueClerkDoesNotComeBackWithTheOthersAtTheEndOfTheBreak() {
        worksWithABreakAtNoon();
        pauses(Optional.of(5 * MINUTE));
        morning.after(NOON);
        assertThat(windows().all()).isEmpty();
    }

    @Test
    void whoWasCalledInTheBreakShowsThatTheClerkWorksThrough() {
        worksWithABreakAtNoon();
        morning.joins(1, A);
        morning.joins(2, A);
        morning.after(NOON - 1);
        morning.call(ONE);
        morning.after(1 + 10 * MINUTE);
        assertThat(only().isThrough()).as("called before").isFalse();
        morning.passAndRejoin(1, ONE, 0);
        morning.call(ONE);
        morning.after(MINUTE);
        assertThat(only().isThrough()).as("called in the break").isTrue();
    }

    @Test
    void whoIsCalledTheMomentTheBreakBeginsIsCalledInIt() {
        worksWithABreakAtNoon();
        morning.joins(1, A);
        morning.after(NOON);
        morning.call(ONE);
        assertThat(only().isThrough()).isTrue();
    }

    @Test
    void aWindowThatOpensInTheBreakWorksThroughIt() {
        worksWithABreakAtNoon();
        morning.after(NOON + MINUTE);
        morning.open(TWO);
        assertThat(windows().all()).extracting(Serving::isThrough).containsExactly(false, true);
    }

    @Test
    void aroundALineAreTheWindowsThatShareItsPeopleHoweverIndirectly() {
        var all =
                new ServingWindows(
                        List.of(
                                serving("1", A, B),
                                serving("2", B, C),
                                serving("3", new LineId("D"))));
        assertThat(all.around(C).all())
                .extracting(serving -> serving.window().id().value())
                .containsExactly("1", "2");
        assertThat(all.around(C).lines()).containsExactly(A, B, C);
        assertThat(all.around(new LineId("D")).lines()).containsExactly(new LineId("D"));
        assertThat(all.around(new LineId("E")).all()).isEmpty();
    }

    private static Serving serving(String id, LineId... lines) {
        return new Serving(WindowState.closed(new WindowId(id)), List.of(lines), 0, false);
    }
}
