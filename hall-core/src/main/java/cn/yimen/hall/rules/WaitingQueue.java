package cn.yimen.hall.rules;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.util.List;
import java.util.Optional;

/// Those of one line and class, bound to the same window or to none, of whom only the first can be
/// called. Alive only inside one question.
final class WaitingQueue {

    private final Kind kind;
    private final double rate;
    private final double[] since;
    private final int asked;

    /// @param line its index
    record Kind(int line, Optional<WindowId> onlyAt) {}

    /// @param rate with which its class earns
    /// @param since when each began to wait, in seconds from now, negative before
    /// @param asked the index of the one whose wait is asked for; -1 in another queue
    WaitingQueue(Kind kind, double rate, double[] since, int asked) {
        this.kind = kind;
        this.rate = rate;
        this.since = since;
        this.asked = asked;
    }

    boolean isFor(ServingWindows.Serving window, List<LineId> lines) {
        return window.lines().contains(lines.get(kind.line()))
                && kind.onlyAt().filter(only -> !only.equals(window.window().id())).isEmpty();
    }

    int line() {
        return kind.line();
    }

    int size() {
        return since.length;
    }

    boolean isAsked(int index) {
        return index == asked;
    }

    /// What somebody has earned by then.
    double score(int index, double at) {
        return (at - since[index]) * rate;
    }
}
