package cn.yimen.system.foresight;

import cn.yimen.system.foresight.Tried.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// How near what-if came to what was then really done. Minutes of mean wait.
final class TriedScore {

    private final List<Line> lines = new ArrayList<>();

    void add(List<Line> more) {
        lines.addAll(more);
    }

    /// Of the replay without a change.
    double replayError() {
        return mean(Line::replayError);
    }

    double waited() {
        return mean(Line::was);
    }

    /// How far the day really changed.
    double change() {
        return mean(Line::change);
    }

    double changeError() {
        return mean(Line::changeError);
    }

    private double mean(ToDoubleFunction<Line> value) {
        return lines.stream().mapToDouble(value).average().orElse(0);
    }

    private double within() {
        return (double) lines.stream().filter(Line::isWithin).count() / lines.size();
    }

    static String head() {
        return "%-18s %6s %8s %10s %10s %10s %8s%n"
                .formatted(
                        "done otherwise",
                        "lines",
                        "waited",
                        "replay off",
                        "changed",
                        "said off",
                        "inside");
    }

    String row(Otherwise other) {
        return "%-18s %6d %8.1f %10.1f %10.1f %10.1f %7.0f%%%n"
                .formatted(
                        other.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        lines.size(),
                        waited(),
                        replayError(),
                        change(),
                        changeError(),
                        100 * within());
    }
}
