package cn.yimen.hall.rules;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Those who have yet to come and may overtake, because their class earns faster: as many an hour
/// as came in the last one.
final class Newcomers {

    private static final Duration LAST = Duration.ofHours(1);
    private static final int HOURS_AHEAD = 2;

    private Newcomers() {}

    /// @param seconds from now until they come
    record Newcomer(LineId line, PriorityClass priority, double seconds) {}

    private record Kind(LineId line, PriorityClass priority) {}

    static List<Newcomer> of(HallState state, List<LineId> lines, double rate, Instant now) {
        var rule = state.config().orElseThrow().priority();
        var all = new ArrayList<Newcomer>();
        recent(state, lines, now.minus(LAST), faster(rule, rate))
                .forEach((kind, count) -> all.addAll(evenly(kind, count)));
        return all;
    }

    private static Set<PriorityClass> faster(PriorityRule rule, double rate) {
        var faster = EnumSet.noneOf(PriorityClass.class);
        for (var priority : PriorityClass.values()) {
            if (rule.rate(priority) > rate) {
                faster.add(priority);
            }
        }
        return faster;
    }

    private static Map<Kind, Integer> recent(
            HallState state, List<LineId> lines, Instant since, Set<PriorityClass> faster) {
        var counts = new LinkedHashMap<Kind, Integer>();
        for (var ticket : state.tickets().values()) {
            if (faster.contains(ticket.priority())
                    && ticket.issuedAt().isAfter(since)
                    && lines.contains(ticket.line())) {
                counts.merge(new Kind(ticket.line(), ticket.priority()), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Newcomer> evenly(Kind kind, int anHour) {
        var all = new ArrayList<Newcomer>();
        double apart = (double) LAST.toSeconds() / anHour;
        for (int n = 0; n < anHour * HOURS_AHEAD; n++) {
            all.add(new Newcomer(kind.line(), kind.priority(), (n + 0.5) * apart));
        }
        return all;
    }
}
