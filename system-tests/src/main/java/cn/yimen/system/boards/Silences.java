package cn.yimen.system.boards;

import cn.yimen.display.board.BoardFlow;
import cn.yimen.display.board.BoardState;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.system.bench.Timings;
import cn.yimen.system.boards.CutLinks.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
    private final List<Watched> watched;
    private final CallingDesk desk;
    private long late;
    private long announcedLate;

    /// What somebody sees who stands before a screen.
    interface Sight {

        /// Whether it says that it is out of date.
        boolean isStale(TicketId newest);

        /// Whether this call stands there as the newest, and lit.
        boolean shows(TicketId call);
    }

    /// One screen, or several of a kind, with the worst that was seen of them.
    private record Watched(String kind, List<Sight> screens, Timings stale, Timings right) {

        static Watched of(String kind, List<Sight> screens) {
            return new Watched(kind, List.copyOf(screens), new Timings(), new Timings());
        }

        List<Finding> findings() {
            return List.of(
                    Finding.atMost(
                            kind + "cut → stale mark, worst",
                            stale.percentile(100),
                            "ms",
                            STALE_MILLIS),
                    Finding.atMost(
                            kind + "link back → right picture, worst",
                            right.percentile(100),
                            "ms",
                            RIGHT_MILLIS));
        }
    }

    /// @param links of all screens
    /// @param panels of real windows
    Silences(List<Link> links, List<Sight> panels, CallingDesk desk) {
        this.links = List.copyOf(links);
        this.desk = desk;
        var flows = links.stream().flatMap(link -> link.board().stream()).map(Silences::sight);
        watched =
                Stream.of(Watched.of("", flows.toList()), Watched.of("panel: ", panels))
                        .filter(each -> !each.screens().isEmpty())
                        .toList();
    }

    private static Sight sight(ProtocolBoard board) {
        return new Sight() {
            @Override
            public boolean isStale(TicketId newest) {
                return Silences.isStale(board.picture());
            }

            @Override
            public boolean shows(TicketId call) {
                var picture = board.picture();
                return !Silences.isStale(picture) && Silences.shows(picture, call);
            }
        };
    }

    /// @param cuts how long each lasts; pulled and torn in turn
    List<Finding> run(List<Duration> cuts) throws TimeoutException {
        var newest = desk.call();
        desk.serve(newest);
        prepare(newest);
        LockSupport.parkNanos(BETWEEN_NANOS);
        for (int index = 0; index < cuts.size(); index++) {
            var length = cuts.get(index);
            var call = cut(length, index % 2 == 0, newest);
            desk.serve(call);
            newest = call;
            if (length.compareTo(BoardFlow.WORTH_SAYING) > 0) {
                judgeLate(call);
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
        var findings = new ArrayList<Finding>();
        findings.add(Finding.told("cuts as long as in a hall", cuts.size(), ""));
        watched.forEach(each -> findings.addAll(each.findings()));
        findings.add(
                Finding.told("called more than 30 s before the link was back", (double) late, ""));
        findings.add(
                Finding.exactly(
                        "such calls that a board announced", (double) announcedLate, "", 0));
        return findings;
    }

    /// An eye draws for itself what it is going to look for: before its time is taken.
    private void prepare(TicketId call) {
        watched.stream()
                .flatMap(each -> each.screens().stream())
                .forEach(screen -> {
                    var _ = screen.isStale(call) || screen.shows(call);
                });
    }

    private TicketId cut(Duration length, boolean pulled, TicketId newest) throws TimeoutException {
        long begun = System.nanoTime();
        for (var link : links) {
            if (pulled) {
                link.cable().pull();
            } else {
                link.cable().tear();
            }
        }
        var call = desk.call();
        await(begun, Watched::stale, screen -> screen.isStale(newest));
        prepare(call);
        LockSupport.parkNanos(length.toNanos() - (System.nanoTime() - begun));
        long mended = System.nanoTime();
        links.forEach(link -> link.cable().mend());
        await(mended, Watched::right, screen -> screen.shows(call));
        return call;
    }

    private void await(long begun, Function<Watched, Timings> timings, Predicate<Sight> reached)
            throws TimeoutException {
        var waiting = new HashMap<Sight, Timings>();
        watched.forEach(
                each -> each.screens().forEach(screen -> waiting.put(screen, timings.apply(each))));
        while (!waiting.isEmpty()) {
            Map.copyOf(waiting)
                    .forEach((screen, reachedIn) -> {
                        if (reached.test(screen)) {
                            reachedIn.add(System.nanoTime() - begun);
                            waiting.remove(screen);
                        }
                    });
            if (System.nanoTime() - begun > LIMIT_NANOS) {
                throw new TimeoutException(waiting.size() + " screens do not change");
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
            announcedLate +=
                    link.board().stream()
                            .flatMap(board -> board.said().stream())
                            .filter(said -> said.call().ticket().equals(call))
                            .count();
        }
    }
}
