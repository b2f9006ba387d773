package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.state.RecentCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The promise of hall.md § 11: nobody's call is cut short.
final class CrowdedBoardTest {

    private final Hall hall = Hall.open();
    private final BoardRun board = new BoardRun(hall);

    @Test
    void withTwentyCallsAMinuteEveryCallStandsLitForThirtySeconds() {
        board.snapshot();
        for (int second = 0; second < 240; second++) {
            if (second % 3 == 0) {
                hall.call(String.format("B%03d", second / 3 + 1), "" + (1 + second % 15));
                board.resume();
            }
            board.beat();
            assertThat(board.calls().litCalls()).containsAll(youngCalls());
            assertThat(board.calls().recent().size()).isLessThanOrEqualTo(9);
            hall.pass(1_000);
        }
    }

    @Test
    void whenTheCrowdIsOverSixRecentCallsAreLeft() {
        board.snapshot();
        for (int i = 1; i <= 10; i++) {
            hall.call("B10" + i % 10, "4");
            hall.pass(1_000);
        }
        board.resume();
        assertThat(board.calls().recent()).hasSize(9);
        hall.pass(27_000);
        board.beat();
        assertThat(board.calls().recent()).hasSize(6);
    }

    private Iterable<RecentCall> youngCalls() {
        return hall.state().recentCalls().stream()
                .filter(call ->
                        Duration.between(call.at(), hall.now()).compareTo(BoardPicture.LIT) < 0)
                .toList();
    }
}
