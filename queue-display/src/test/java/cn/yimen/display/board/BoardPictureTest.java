package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.display.board.BoardState.NothingCalled;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Recovered;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Word;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BoardPictureTest {

    private static final DeviceId OTHER = new DeviceId("B2");

    private final Hall hall = Hall.open();
    private final BoardRun board = new BoardRun(hall);

    @BeforeEach
    void connect() {
        board.snapshot();
    }

    @Test
    void beforeTheFirstCallTheDoorStandsAlone() {
        assertThat(board.calls().sheet()).isEqualTo(new NothingCalled());
        assertThat(board.calls().header().hall()).isEqualTo("云岭市政务服务中心");
        assertThat(board.calls().header().time().toLocalTime()).hasToString("10:24:08");
    }

    @Test
    void aBoardThatHasHeardNothingShowsTheNeutralNotice() {
        board.restart();
        assertThat(board.picture()).isInstanceOf(Neutral.class);
    }

    @Test
    void aCallIsLiveForThirtySecondsAndThenTheNewest() {
        var call = hall.call("A023", "3");
        board.resume();
        board.voiceEnded(call);
        assertThat(board.word()).isEqualTo(Word.CALLING);
        passLive(29_999);
        assertThat(board.word()).isEqualTo(Word.CALLING);
        passLive(1);
        assertThat(board.word()).isEqualTo(Word.NEWEST);
    }

    @Test
    void aCallIsUnspokenWhereNoLoudspeakerOfTheHallSpoke() {
        var call = hall.call("A023", "3");
        board.resume();
        assertThat(isUnspoken()).isFalse();
        hall.tell(new CallAcknowledged(call.ticket(), 1, OTHER, Acknowledgement.NOT_SPOKEN));
        board.resume();
        assertThat(isUnspoken()).isTrue();
        hall.tell(new CallAcknowledged(call.ticket(), 1, Hall.BOARD, Acknowledgement.SPOKEN));
        board.resume();
        assertThat(isUnspoken()).isFalse();
    }

    @Test
    void aCallStaysLiveUntilTenSecondsAfterItsVoice() {
        var call = hall.call("A023", "3");
        board.resume();
        passLive(40_000);
        assertThat(board.word()).isEqualTo(Word.CALLING);
        board.voiceEnded(call);
        passLive(9_999);
        assertThat(board.word()).isEqualTo(Word.CALLING);
        passLive(1);
        assertThat(board.word()).isEqualTo(Word.NEWEST);
    }

    @Test
    void aRecallSaysSo() {
        hall.call("A023", "3");
        passLive(12_000);
        hall.recall("A023");
        board.resume();
        assertThat(board.word()).isEqualTo(Word.CALLING_AGAIN);
    }

    @Test
    void theNewestReplacesAtOnceAndTheReplacedOneStaysLit() {
        var first = hall.call("A022", "5");
        board.resume();
        passLive(10_000);
        hall.call("A023", "3");
        board.resume();
        assertThat(board.calls().recent()).containsExactly(new Listed(first, true));
        passLive(20_000);
        assertThat(board.calls().recent()).containsExactly(new Listed(first, false));
    }

    @Test
    void sixRecentCallsAreKeptAndFinishedOnesStay() {
        for (int i = 1; i <= 9; i++) {
            hall.call("A00" + i, "" + i);
            hall.serve("A00" + i);
            hall.finish("A00" + i);
            hall.pass(31_000);
        }
        board.resume();
        assertThat(board.calls().recent())
                .extracting(listed -> listed.call().number().text())
                .containsExactly("A008", "A007", "A006", "A005", "A004", "A003");
    }

    @Test
    void afterMoreThanThreeSecondsOfSilenceTheSheetGoesOut() {
        hall.call("A022", "5");
        hall.call("A023", "3");
        board.resume();
        hall.pass(2_500);
        assertThat(board.word()).isEqualTo(Word.CALLING);
        hall.pass(1);
        assertThat(board.word()).isEqualTo(Word.EARLIER);
        assertThat(board.calls().litCalls()).isEmpty();
        hall.pass(9_500);
        var bar = (Stale) board.calls().bar();
        assertThat(bar.seconds()).isEqualTo(12);
        assertThat(bar.stoppedAt().toLocalTime()).hasToString("10:24:08");
    }

    @Test
    void afterAMinuteTheNumbersLeave() {
        hall.call("A023", "3");
        board.resume();
        hall.pass(59_999);
        assertThat(board.picture()).isInstanceOf(BoardState.Calls.class);
        hall.pass(1);
        assertThat(((Neutral) board.picture()).silence()).hasSeconds(60);
    }

    @Test
    void theClockRunsOnWhileStale() {
        hall.pass(125_000);
        assertThat(board.picture().header().time().toLocalTime()).hasToString("10:26:13");
    }

    @Test
    void whenTheLinkIsBackTheBarSaysSoForFiveSeconds() {
        hall.pass(10_000);
        board.beat();
        assertThat(board.calls().bar()).isEqualTo(new Recovered());
        hall.pass(2_500);
        board.beat();
        hall.pass(2_499);
        assertThat(board.calls().bar()).isEqualTo(new Recovered());
        hall.pass(1);
        assertThat(board.calls().bar()).isInstanceOf(Notices.class);
    }

    @Test
    void aClockThatJumpsIsDoubtfulUntilItIsConfirmed() {
        board.handle(new BoardEvent.Beat(hall.now().plusMillis(2_001)));
        assertThat(board.picture().header().doubtful()).isTrue();
        board.handle(new BoardEvent.Beat(hall.now().plusMillis(2_100)));
        assertThat(board.picture().header().doubtful()).isFalse();
    }

    @Test
    void eachLineSaysHowManyWaitAndHowLong() {
        hall.issue("A001");
        hall.issue("B001");
        hall.issue("B002");
        board.resume();
        var lines = board.calls().waits().lines();
        assertThat(lines)
                .extracting(BoardState.WaitingLine::prefix)
                .containsExactly("A", "B", "C", "D");
        assertThat(lines).extracting(BoardState.WaitingLine::people).containsExactly(1, 2, 0, 0);
        assertThat(lines.get(2).range()).contains(new WaitRange(0, 0));
    }

    @Test
    void theLayoutWalksOneStepEachNinetySecondsInAPauseBetweenCalls() {
        hall.call("A023", "3");
        board.resume();
        for (int second = 0; second < 29; second++) {
            passLive(1_000);
            board.tick();
        }
        hall.pass(80_000);
        board.beat();
        board.tick();
        assertThat(board.picture().stand().step()).isZero();
        board.voiceEnded(hall.state().recentCalls().getFirst());
        passLive(10_000);
        board.tick();
        board.tick();
        assertThat(board.picture().stand().step()).isEqualTo(1);
    }

    @Test
    void aBoardThatIsNeverQuietWalksAllTheSame() {
        for (int call = 1; call <= 12; call++) {
            hall.call("A%03d".formatted(call), "3");
            board.resume();
            passLive(10_000);
            board.tick();
        }
        assertThat(board.picture().stand().step()).isEqualTo(1);
    }

    private boolean isUnspoken() {
        return ((BoardState.Newest) board.calls().sheet()).unspoken();
    }

    private void passLive(long millis) {
        hall.pass(millis);
        board.beat();
    }
}
