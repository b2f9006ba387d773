package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.board.BoardState.Area;
import cn.yimen.display.board.BoardState.AreaRow;
import cn.yimen.display.board.BoardState.AtWindow;
import cn.yimen.display.board.BoardState.Next;
import cn.yimen.display.board.BoardState.Order;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The panel over a window, and the board of who is next.
final class OtherScreensTest {

    private final Hall hall = Hall.open();

    @Test
    void thePanelOverAWindowFollowsItAndAcknowledgesItsCallsOnly() {
        var panel = panel();
        panel.snapshot();
        hall.call("B001", "8");
        var own = hall.call("A001", "3");
        panel.resume();
        panel.paint();
        assertThat(at(panel).face()).isEqualTo(new WindowFace.Calling("A001"));
        assertThat(panel.acknowledged(Acknowledgement.SHOWN)).containsExactly(own);
        assertThat(panel.announced).as("it has no voice").isEmpty();
        assertThat(panel.acknowledged(Acknowledgement.NOT_SPOKEN)).isEmpty();
        hall.serve("A001");
        panel.resume();
        assertThat(at(panel).face()).isEqualTo(new WindowFace.Serving("A001"));
        assertThat(at(panel).desk().service()).contains("综合受理");
    }

    @Test
    void aPanelThatHearsNothingShowsItsNumberAlone() {
        var panel = panel();
        panel.snapshot();
        hall.call("A001", "3");
        panel.resume();
        hall.pass(3_001);
        assertThat(at(panel).face()).isEqualTo(new WindowFace.Dark());
        hall.pass(120_000);
        assertThat(at(panel).face()).isEqualTo(new WindowFace.Dark());
        assertThat(at(panel).litCalls()).isEmpty();
    }

    @Test
    void theAreasBoardShowsEachLinesNewestCallAndWhoIsNext() {
        var board = area();
        for (int i = 1; i <= 7; i++) {
            hall.issue("A00" + i);
        }
        hall.call("A001", "3");
        hall.pass(60_000);
        var newest = hall.call("A002", "4");
        board.snapshot();
        board.tick();
        var row = row(board);
        assertThat(row.newest()).contains(new BoardState.Listed(newest, true));
        assertThat(row.next())
                .extracting(Next::number)
                .containsExactly("A003", "A004", "A005", "A006");
        assertThat(row.line().people()).isEqualTo(5);
        assertThat(((Area) board.picture()).bar()).isEqualTo(new Order(limit()));
    }

    @Test
    void aCallThatNobodyCouldSayIsSeenOnTheAreasAndTheWindowsBoards() {
        var board = area();
        var panel = panel();
        var call = hall.call("A001", "3");
        board.snapshot();
        panel.snapshot();
        assertThat(row(board).calling()).isTrue();
        assertThat(row(board).unspoken()).isFalse();
        hall.tell(
                new CallAcknowledged(
                        call.ticket(),
                        1,
                        new DeviceId("B7"),
                        Acknowledgement.NOT_SPOKEN,
                        Optional.of(Silence.NO_DEVICE)));
        board.resume();
        panel.resume();
        assertThat(row(board).unspoken()).isTrue();
        assertThat(at(panel).unspoken()).isTrue();
    }

    @Test
    void withoutAHallTheAreasSheetsGoOut() {
        var board = area();
        hall.call("A001", "3");
        board.snapshot();
        hall.pass(3_001);
        assertThat(row(board).newest().orElseThrow().lit()).isFalse();
        assertThat(((Area) board.picture()).bar()).isInstanceOf(Stale.class);
    }

    private BoardRun panel() {
        var setup = BoardSetup.main(Hall.BOARD).of(new Kind.AtWindow(new WindowId("3")));
        return new BoardRun(hall, setup.speaking(false));
    }

    private BoardRun area() {
        return new BoardRun(hall, BoardSetup.main(Hall.BOARD).of(new Kind.Area()).speaking(false));
    }

    private int limit() {
        return hall.state().config().orElseThrow().priority().overtakeLimit();
    }

    private static AtWindow at(BoardRun panel) {
        return (AtWindow) panel.picture();
    }

    private static AreaRow row(BoardRun board) {
        return ((Area) board.picture()).rows().getFirst();
    }
}
