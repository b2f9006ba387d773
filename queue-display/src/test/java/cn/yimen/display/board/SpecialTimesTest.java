package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardState.Alarm;
import cn.yimen.display.board.BoardState.Identify;
import cn.yimen.display.board.BoardState.Night;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.HallWideEvent.EmergencyCleared;
import cn.yimen.hall.event.HallWideEvent.EmergencyDeclared;
import cn.yimen.hall.event.HallWideEvent.HallStopped;
import cn.yimen.hall.event.HallWideEvent.NoticePosted;
import cn.yimen.hall.event.HallWideEvent.ScreensIdentified;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a board shows instead of calls, and beside them.
final class SpecialTimesTest {

    private static final ClerkId MANAGER = new ClerkId("0001");

    private final Hall hall = Hall.open();
    private final BoardRun board = new BoardRun(hall);

    @Test
    void anEmergencyStandsAloneUntilItIsClearedAlsoWhenTheLinkIsLost() {
        board.snapshot();
        hall.call("A001", "3");
        hall.tell(new EmergencyDeclared(EmergencyKind.EVACUATE, MANAGER));
        board.resume();
        assertThat(kind()).isEqualTo(EmergencyKind.EVACUATE);
        hall.pass(Duration.ofMinutes(10).toMillis());
        assertThat(kind()).isEqualTo(EmergencyKind.EVACUATE);
        hall.tell(new EmergencyCleared(MANAGER));
        board.resume();
        board.beat();
        assertThat(board.picture()).isInstanceOf(BoardState.Calls.class);
    }

    @Test
    void aBoardThatStartsAnewShowsTheEmergencyBeforeItHearsTheHall() {
        board.snapshot();
        hall.tell(new EmergencyDeclared(EmergencyKind.SHELTER, MANAGER));
        var kept = hall.state().special().told().emergency();
        board.restart(kept);
        assertThat(kind()).isEqualTo(EmergencyKind.SHELTER);
        hall.tell(new EmergencyCleared(MANAGER));
        board.snapshot();
        assertThat(board.picture()).isInstanceOf(BoardState.Calls.class);
    }

    @Test
    void aHallThatWasStoppedSaysSo() {
        board.snapshot();
        hall.tell(new HallStopped(MANAGER, "停电"));
        board.resume();
        assertThat(kind()).isEqualTo(EmergencyKind.SERVICE_STOPPED);
    }

    @Test
    void urgentNoticesComeFirstAndExpiredOnesGo() {
        board.snapshot();
        var end = hall.now().plusSeconds(60);
        hall.tell(notice("n1", "增开 13 号窗口", false, Optional.of(end)));
        hall.tell(notice("n2", "请看管好儿童", true, Optional.empty()));
        board.resume();
        assertThat(notices()).startsWith("请看管好儿童", "增开 13 号窗口");
        for (int second = 0; second < 66; second++) {
            quietSecond();
        }
        assertThat(notices()).startsWith("请看管好儿童").doesNotContain("增开 13 号窗口");
    }

    @Test
    void aSecondLanguageStandsBeforeTheChinese() {
        var english = new BoardSetup.Second("en", Map.of("line.A", "General"));
        var other = new BoardRun(hall, BoardSetup.main(Hall.BOARD).with(english));
        hall.tell(notice("n1", "电梯检修", false, Optional.empty()));
        other.snapshot();
        assertThat(((Notices) other.calls().bar()).texts()).startsWith("Lift closed 电梯检修");
        boolean chinese = false;
        boolean translated = false;
        for (int second = 0; second < 32; second++) {
            var waits = other.calls().waits();
            var name = waits.lines().getFirst().name();
            assertThat(waits.second()).isEqualTo(name.equals("General"));
            chinese |= name.equals("综合受理");
            translated |= name.equals("General");
            assertThat(waits.lines().get(1).name()).as("falls back").isEqualTo("社保医保");
            hall.pass(1_000);
            other.beat();
        }
        assertThat(chinese && translated).isTrue();
    }

    @Test
    void everyScreenSaysWhichItIsForHalfAMinuteAndCallsStandBesideIt() {
        board.snapshot();
        hall.tell(new ScreensIdentified(MANAGER));
        board.resume();
        assertThat(board.picture())
                .isInstanceOfSatisfying(
                        Identify.class,
                        which -> assertThat(which.setup().self()).isEqualTo(Hall.BOARD));
        var call = hall.call("A001", "3");
        board.resume();
        assertThat(board.announced).containsExactly(call);
        assertThat(board.picture())
                .isInstanceOfSatisfying(
                        Identify.class, which -> assertThat(which.calls()).containsExactly(call));
        board.paint();
        assertThat(board.acknowledged(Acknowledgement.SHOWN)).containsExactly(call);
        board.voiceEnded(call);
        hall.pass(31_000);
        board.beat();
        assertThat(board.picture()).isInstanceOf(BoardState.Calls.class);
    }

    @Test
    void halfAnHourAfterClosingTheBoardSleepsAndMovesEachTenMinutes() {
        board.snapshot();
        hall.pass(Duration.ofHours(9).toMillis());
        board.beat();
        var first = (Night) board.picture();
        hall.pass(Duration.ofMinutes(10).toMillis());
        board.beat();
        assertThat(((Night) board.picture()).spot()).isNotEqualTo(first.spot());
        hall.call("A001", "3");
        board.resume();
        assertThat(board.picture()).isInstanceOf(BoardState.Calls.class);
    }

    @Test
    void eachHalfHourTheOtherVariantStandsButNeverInTheMiddleOfACall() {
        board.snapshot();
        for (int second = 0; second < 1_799; second++) {
            quietSecond();
        }
        assertThat(board.picture().stand().swapped()).isFalse();
        var call = hall.call("A001", "3");
        board.resume();
        quietSecond();
        quietSecond();
        assertThat(board.picture().stand().swapped()).as("during a call").isFalse();
        board.voiceEnded(call);
        hall.pass(30_000);
        quietSecond();
        assertThat(board.picture().stand().swapped()).isTrue();
    }

    private void quietSecond() {
        hall.pass(1_000);
        board.beat();
        board.tick();
    }

    private EmergencyKind kind() {
        return ((Alarm) board.picture()).kind();
    }

    private Iterable<String> notices() {
        return ((Notices) board.calls().bar()).texts();
    }

    private static NoticePosted notice(
            String id, String text, boolean urgent, Optional<Instant> until) {
        return new NoticePosted(
                new NoticeId(id), text, Map.of("en", "Lift closed"), urgent, until, MANAGER);
    }
}
