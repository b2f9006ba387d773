package cn.yimen.system.boards;

import cn.yimen.display.board.BoardFlow;
import cn.yimen.display.board.BoardState;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.system.bench.Timings;
import cn.yimen.system.boards.CutLinks.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// Cuts the links of all boards at once for as long as in a hall, calls somebody meanwhile, and
/// measures how long a board looks as if nothing had happened, and how long it is wrong once the
/// link is back. Used by one thread.
final class Silences {

    private static final double STALE_MILLIS = 3_000;
    private static final double RIGHT_MILLIS = 2_000;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(30);

    /// The beat, and the retry, come at any time of these.
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(1_300);

    private final List<Link> links;
    private final CallingDesk desk;
    private final Timings stale = new Timings();
    private final Timings right = new Timings();
    private long late;
    private long announcedLate;

    /// @param links of boards without a window
    Silences(List<Link> links, CallingDesk desk) {
        this.links = List.copyOf(links);
        this.desk = desk;
    }

    /// @param cuts how long each lasts; pulled and torn in turn
    List<Finding> run(List<Duration> cuts) throws TimeoutException {
        for (int index = 0; index < cuts.size(); index++) {
            var length = cuts.get(index);
            var call = cut(length, index % 2 == 0);
            desk.serve(call);
            if (length.compareTo(BoardFlow.WORTH_SAYING) > 0) {
                judgeLate(call);
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
        return List.of(
                Finding.told("cuts as long as in a hall", cuts.size(), ""),
                Finding.atMost(
                        "cut → stale mark, worst", stale.percentile(100), "ms", STALE_MILLIS),
                Finding.atMost(
                        "link back → right picture, worst",
                        right.percentile(100),
                        "ms",
                        RIGHT_MILLIS),
                Finding.told("called more than 30 s before the link was back", (double) late, ""),
                Finding.exactly(
                        "such calls that a board announced", (double) announcedLate, "", 0));
    }

    private TicketId cut(Duration length, boolean pulled) throws TimeoutException {
        long begun = System.nanoTime();
        for (var link : links) {
            if (pulled) {
                link.cable().pull();
            } else {
                link.cable().tear();
            }
        }
        var call = desk.call();
        await(begun, stale, Silences::isStale);
        LockSupport.parkNanos(length.toNanos() - (System.nanoTime() - begun));
        long mended = System.nanoTime();
        links.forEach(link -> link.cable().mend());
        await(mended, right, picture -> !isStale(picture) && shows(picture, call));
        return call;
    }

    private void await(long begun, Timings timings, Predicate<BoardState> reached)
            throws TimeoutException {
        var waiting = new ArrayList<>(links);
        while (!waiting.isEmpty()) {
            for (var link : List.copyOf(waiting)) {
                var board = link.board().orElseThrow();
                if (reached.test(board.picture())) {
                    timings.add(System.nanoTime() - begun);
                    waiting.remove(link);
                }
            }
            if (System.nanoTime() - begun > LIMIT_NANOS) {
                throw new TimeoutException(waiting.getFirst().self() + " does not change");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static boolean isStale(BoardState picture) {
        return picture instanceof BoardState.Calls calls && calls.bar() instanceof BoardState.Stale;
    }

    private static boolean shows(BoardState picture, TicketId call) {
        return picture instanceof BoardState.Calls calls
                && calls.sheet() instanceof BoardState.Newest newest
                && newest.call().ticket().equals(call);
    }

    private void judgeLate(TicketId call) {
        late++;
        for (var link : links) {
            if (link.board().orElseThrow().said().stream()
                    .anyMatch(said -> said.call().ticket().equals(call))) {
                announcedLate++;
            }
        }
    }
}
