package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.state.RecentCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A board that speaks of one waiting area only: that of line A, whose windows are 1 to 6.
final class FilterTest {

    private static final String AREA = area("A");

    private final Hall hall = Hall.open();
    private final BoardRun board =
            new BoardRun(hall, BoardSetup.main(Hall.BOARD).of(new Filter(Set.of(), Set.of(AREA))));

    @Test
    void callsToOtherAreasAreNeitherShownNorSpoken() {
        board.snapshot();
        var own = hall.call("A001", "3");
        hall.call("C001", "12");
        board.resume();
        assertThat(board.announced).containsExactly(own);
        assertThat(newest()).isEqualTo(own);
        assertThat(board.word()).isEqualTo(BoardState.Word.CALLING);
        assertThat(board.calls().recent()).isEmpty();
        assertThat(board.acknowledged(Acknowledgement.NOT_SPOKEN)).isEmpty();
    }

    @Test
    void aNumberIsCalledWhereItsLineWaitsWhicheverWindowCallsIt() {
        var other =
                new BoardRun(
                        hall,
                        BoardSetup.main(Hall.BOARD).of(new Filter(Set.of(), Set.of(area("B")))));
        var floor =
                new BoardRun(
                        hall,
                        BoardSetup.main(Hall.BOARD).of(new Filter(Set.of(floor("A")), Set.of())));
        other.snapshot();
        floor.snapshot();
        var fourth = hall.call("B001", "4");
        other.resume();
        assertThat(other.announced).as("window 4 serves A first, then B").containsExactly(fourth);
        assertThat(other.calls().litCalls()).containsExactly(fourth);
        var last = hall.call("A001", "15");
        floor.resume();
        assertThat(floor.announced).as("window 15 serves D first, then A").contains(last);
        assertThat(floor.calls().litCalls()).contains(last);
        hall.recall("A001");
        floor.resume();
        assertThat(floor.word()).isEqualTo(BoardState.Word.CALLING_AGAIN);
    }

    @Test
    void onlyTheAreasLinesWait() {
        board.snapshot();
        assertThat(board.calls().waits().lines())
                .extracting(BoardState.WaitingLine::prefix)
                .contains("A")
                .doesNotContain("C");
        assertThat(board.calls().header().place()).isEqualTo(AREA);
    }

    @Test
    void aBusyFloorPushesNoneOfTheBoardsOwnCallsOut() {
        board.snapshot();
        var own = hall.call("A001", "3");
        board.resume();
        for (int i = 1; i <= 14; i++) {
            hall.pass(1_000);
            hall.call(String.format("C%03d", i), "12");
            board.resume();
        }
        assertThat(hall.state().recentCalls()).doesNotContain(own);
        assertThat(newest()).isEqualTo(own);

        hall.tell(new Withdrawn(own.ticket(), "走了"));
        board.resume();
        assertThat(board.calls().sheet()).isEqualTo(new BoardState.NothingCalled());
    }

    private static String area(String prefix) {
        return line(prefix).area();
    }

    private static String floor(String prefix) {
        return line(prefix).floor();
    }

    private static Line line(String prefix) {
        return DemoHall.config().lines().stream()
                .filter(line -> line.prefix().equals(prefix))
                .findFirst()
                .orElseThrow();
    }

    private RecentCall newest() {
        return ((BoardState.Newest) board.calls().sheet()).call();
    }
}
