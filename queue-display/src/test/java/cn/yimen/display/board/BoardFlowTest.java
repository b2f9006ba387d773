package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BoardFlowTest {

    private final Hall hall = Hall.open();
    private final BoardRun board = new BoardRun(hall);

    @BeforeEach
    void connect() {
        board.snapshot();
    }

    @Test
    void aCallIsAnnouncedOnceHoweverOftenTheStateComes() {
        var call = hall.call("A001", "3");
        board.resume();
        board.snapshot();
        board.resume();
        assertThat(board.announced).containsExactly(call);
    }

    @Test
    void aRecallIsANewAnnouncement() {
        var first = hall.call("A001", "3");
        board.resume();
        hall.pass(12_000);
        var second = hall.recall("A001");
        board.resume();
        assertThat(second.times()).isEqualTo(2);
        assertThat(board.announced).containsExactly(first, second);
    }

    @Test
    void aCallThatIsThirtySecondsOldAtTheReconnectIsStillSaidAnOlderOneIsReported() {
        var old = hall.call("A001", "3");
        hall.pass(1);
        var young = hall.call("A002", "4");
        hall.pass(30_000);
        board.resume();
        assertThat(board.announced).containsExactly(young);
        assertThat(board.acknowledged(Acknowledgement.NOT_SPOKEN)).containsExactly(old);
    }

    @Test
    void aSnapshotAfterALongGapAnnouncesNothingOldAndNothingAgain() {
        var said = hall.call("A001", "3");
        board.resume();
        hall.pass(20_000);
        var missed = hall.call("A002", "4");
        hall.pass(9_000);
        board.snapshot();
        hall.pass(60_000);
        board.snapshot();
        assertThat(board.announced).containsExactly(said, missed);
    }

    @Test
    void ofACallAndItsRecallInOneGapOnlyTheRecallIsSaid() {
        var first = hall.call("A001", "3");
        hall.pass(10_000);
        var second = hall.recall("A001");
        board.resume();
        assertThat(board.announced).containsExactly(second);
        assertThat(board.acknowledged(Acknowledgement.NOT_SPOKEN)).containsExactly(first);
    }

    @Test
    void aNumberThatWasWithdrawnInTheMeantimeIsNotCalled() {
        hall.call("A001", "3");
        hall.tell(new Withdrawn(Hall.ticket("A001"), "left"));
        board.resume();
        assertThat(board.announced).isEmpty();
    }

    @Test
    void aRestartedBoardDoesNotRepeatWhatTheJournalSaysItSaid() {
        var said = hall.call("A001", "3");
        board.resume();
        answer("A001", 1, Acknowledgement.SPOKEN);
        answer("A001", 1, Acknowledgement.SHOWN);
        var unsaid = hall.call("A002", "4");
        hall.pass(5_000);
        board.restart();
        board.snapshot();
        board.paint();
        assertThat(board.announced).containsExactly(said, unsaid);
        assertThat(board.acknowledged(Acknowledgement.SHOWN)).containsExactly(unsaid);
    }

    @Test
    void aBoardWithAWrongClockOfItsOwnJudgesAgesByTheServersClock() {
        hall.call("A001", "3");
        hall.pass(45_000);
        var young = hall.call("A002", "4");
        var now = Hall.MORNING.minusSeconds(3600);
        var slow = BoardMemory.started(BoardSetup.main(Hall.BOARD), Optional.empty(), now);
        var told = BoardFlow.update(slow, new BoardEvent.Updated(hall.state(), List.of()), now);
        assertThat(told.effects()).isEmpty();
        var beat = BoardFlow.update(told.memory(), new BoardEvent.Beat(hall.now()), now);
        assertThat(beat.effects()).contains(new BoardEffect.Announce(young)).hasSize(2);
        assertThat(beat.memory().clock().doubtful()).isFalse();
    }

    @Test
    void anotherBoardsAnswerDoesNotCountAsOurs() {
        var call = hall.call("A001", "3");
        hall.tell(
                new CallAcknowledged(
                        Hall.ticket("A001"), 1, new DeviceId("B2"), Acknowledgement.SPOKEN));
        board.resume();
        assertThat(board.announced).containsExactly(call);
    }

    @Test
    void shownIsSaidOnceAndOnlyAfterThePictureIsOut() {
        var call = hall.call("A001", "3");
        board.resume();
        assertThat(board.acknowledged).isEmpty();
        board.paint();
        board.paint();
        assertThat(board.acknowledged(Acknowledgement.SHOWN)).containsExactly(call);
    }

    @Test
    void aStalePictureIsNoProofThatACallWasShown() {
        hall.call("A001", "3");
        board.resume();
        hall.pass(4_000);
        board.paint();
        assertThat(board.acknowledged).isEmpty();
    }

    @Test
    void theEndOfTheVoiceIsAcknowledged() {
        var call = hall.call("A001", "3");
        board.resume();
        board.voiceEnded(call);
        assertThat(board.acknowledged(Acknowledgement.SPOKEN)).containsExactly(call);
    }

    private void answer(String number, int times, Acknowledgement what) {
        hall.tell(new CallAcknowledged(Hall.ticket(number), times, Hall.BOARD, what));
    }
}
