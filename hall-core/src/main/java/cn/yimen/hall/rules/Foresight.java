package cn.yimen.hall.rules;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.rules.ServingWindows.Serving;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Plays the rest of the day some dozens of times, each time with other people: windows become free
/// and call as the rules would, until the one whose wait is asked for is called. The same question
/// always gets the same answer. Alive only inside one question.
final class Foresight {

    private static final long SEED = 20_261_123;
    private static final int TIMES_AT_MOST = 60;
    private static final int TIMES_AT_LEAST = 15;

    /// Calls played in one question at most, roughly; long queues spread less and need fewer plays.
    private static final int CALLS = 4_000;

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final List<Serving> windows;
    private final List<WaitingQueue> queues;
    private final Turns turns;
    private final Sessions sessions;
    private final int[][] queuesOf;

    Foresight(ServingWindows windows, List<WaitingQueue> queues, Turns turns, Sessions sessions) {
        this.windows = windows.all();
        this.queues = queues;
        this.turns = turns;
        this.sessions = sessions;
        queuesOf =
                this.windows.stream()
                        .map(window -> queuesOf(window, windows.lines()))
                        .toArray(int[][]::new);
    }

    private int[] queuesOf(Serving window, List<LineId> lines) {
        return IntStream.range(0, queues.size())
                .filter(q -> queues.get(q).isFor(window, lines))
                .toArray();
    }

    /// Seconds until the call in each play, sorted; infinite where no window ever calls.
    double[] waits() {
        int people = queues.stream().mapToInt(WaitingQueue::size).sum();
        int times = Math.clamp(CALLS / Math.max(1, people), TIMES_AT_LEAST, TIMES_AT_MOST);
        var random = new SplittableRandom(SEED);
        var waits = new double[times];
        for (int play = 0; play < times; play++) {
            waits[play] = play(random);
        }
        Arrays.sort(waits);
        return waits;
    }

    private double play(RandomGenerator random) {
        var levels = turns.levels(random);
        var free =
                new FreeWindows(
                        windows.stream().mapToDouble(w -> firstFree(w, levels, random)).toArray());
        var heads = new int[queues.size()];
        while (free.at() != NEVER) {
            int window = free.next();
            double at = free.at();
            int queue = best(queuesOf[window], heads, at);
            if (queue < 0) {
                free.take(NEVER);
            } else if (queues.get(queue).isAsked(heads[queue])) {
                return at;
            } else {
                heads[queue]++;
                double length = turns.whole(queues.get(queue).line(), at, levels, random);
                free.take(sessions.working(at + length, windows.get(window).isThrough()));
            }
        }
        return NEVER;
    }

    private double firstFree(Serving window, double[] levels, RandomGenerator random) {
        double taken = turns.rest(window.window(), levels, random);
        return sessions.working(Math.max(window.from(), taken), window.isThrough());
    }

    /// The queue whose first person has earned most by then; -1 where nobody is left.
    private int best(int[] candidates, int[] heads, double at) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int index : candidates) {
            var queue = queues.get(index);
            if (heads[index] < queue.size()) {
                double score = queue.score(heads[index], at);
                if (score > most) {
                    most = score;
                    best = index;
                }
            }
        }
        return best;
    }
}
