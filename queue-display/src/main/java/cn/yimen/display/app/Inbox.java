package cn.yimen.display.app;

import cn.yimen.display.board.BoardEvent;
import cn.yimen.display.board.BoardEvent.Ticked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What happens to the board, from any thread, in the order in which it came. Taken out in heaps:
/// however much came while the board was busy, it makes one picture.
final class Inbox {

    private static final long TICK_MILLIS = 200;

    private final BlockingQueue<BoardEvent> events = new LinkedBlockingQueue<>();

    void put(BoardEvent event) {
        events.add(event);
    }

    /// All that is there, and that time passed; waits for a fifth of a second at most.
    List<BoardEvent> next() throws InterruptedException {
        var heap = new ArrayList<BoardEvent>();
        var first = events.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            heap.add(first);
            events.drainTo(heap);
        }
        heap.add(new Ticked());
        return heap;
    }
}
