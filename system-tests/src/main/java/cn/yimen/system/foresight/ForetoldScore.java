package cn.yimen.system.foresight;

import cn.yimen.hall.watch.Band;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// How often what came lay in the range that was told, by how far ahead it was told.
final class ForetoldScore {

    private static final int STEP_MINUTES = 30;
    private static final int LONGEST_MINUTES = 120;

    private final Map<Integer, Sum> sums = new TreeMap<>();

    /// @param error of the middle, summed; `width` of the ranges
    record Sum(int all, int within, int below, int above, double error, double width) {

        Sum plus(Band band, double came) {
            return new Sum(
                    all + 1,
                    within + (came >= band.low() && came <= band.high() ? 1 : 0),
                    below + (came < band.low() ? 1 : 0),
                    above + (came > band.high() ? 1 : 0),
                    error + Math.abs(came - band.middle()),
                    width + band.high() - band.low());
        }

        private Sum plus(Sum other) {
            return new Sum(
                    all + other.all,
                    within + other.within,
                    below + other.below,
                    above + other.above,
                    error + other.error,
                    width + other.width);
        }

        double coverage() {
            return share(within);
        }

        private double share(int count) {
            return all == 0 ? 0 : (double) count / all;
        }

        private String row(String name) {
            return "%-16s %6d %8.1f%% %8.1f%% %8.1f%% %8.1f %8.1f%n"
                    .formatted(
                            name,
                            all,
                            100 * coverage(),
                            100 * share(below),
                            100 * share(above),
                            error / all,
                            width / all);
        }
    }

    void add(Duration ahead, Band band, double came) {
        int step = (int) (ahead.toMinutes() + STEP_MINUTES - 1) / STEP_MINUTES * STEP_MINUTES;
        sums.merge(
                Math.min(step, LONGEST_MINUTES),
                new Sum(0, 0, 0, 0, 0, 0).plus(band, came),
                Sum::plus);
    }

    ForetoldScore plus(ForetoldScore other) {
        var both = new ForetoldScore();
        both.sums.putAll(sums);
        other.sums.forEach((step, sum) -> both.sums.merge(step, sum, Sum::plus));
        return both;
    }

    Sum all() {
        return sums.values().stream().reduce(new Sum(0, 0, 0, 0, 0, 0), Sum::plus);
    }

    Map<Integer, Sum> byMinutes() {
        return Map.copyOf(sums);
    }

    /// For people.
    String table() {
        var table =
                new StringBuilder(
                        "%-16s %6s %9s %9s %9s %8s %8s%n"
                                .formatted(
                                        "minutes ahead",
                                        "said",
                                        "inside",
                                        "below",
                                        "above",
                                        "MAE",
                                        "width"));
        sums.forEach((step, sum) -> table.append(sum.row("to " + step)));
        return table.append(all().row("all")).toString();
    }
}
