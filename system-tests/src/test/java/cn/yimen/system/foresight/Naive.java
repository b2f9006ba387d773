package cn.yimen.system.foresight;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.rules.PeopleAhead;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.rules.WaitOutlook;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Learnt;
import cn.yimen.hall.statistics.TellScore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What simpler estimators would have told the same people.
final class Naive {

    private static final int TEN = 10;

    private final Map<String, TellScore> scores = new LinkedHashMap<>();
    private final Map<TicketId, Map<String, WaitOutlook>> told = new HashMap<>();
    private final Map<TicketId, Instant> issued = new HashMap<>();
    private final Map<LineId, Deque<Double>> waits = new HashMap<>();

    void hear(Recorded recorded, HallState state) {
        switch (recorded.event()) {
            case Reserved e -> tell(e, recorded.at(), state);
            case Called e -> judge(e, recorded.at(), state);
            default -> {}
        }
    }

    /// Only whom we could tell something too, so that all are judged by the same people.
    private void tell(Reserved e, Instant at, HallState state) {
        WaitEstimate.outlook(unlearned(state), e.ticket(), at)
                .ifPresent(outlook -> tell(e, at, state, outlook));
    }

    private void tell(Reserved e, Instant at, HallState state, WaitOutlook unlearned) {
        var all = new LinkedHashMap<String, WaitOutlook>();
        var last = waits.getOrDefault(e.line(), new ArrayDeque<>());
        double ten = last.stream().mapToDouble(seconds -> seconds).average().orElse(0);
        point(all, "people ahead / all windows", queueLength(state, e));
        point(all, "head of line (HOL)", headOfLine(state, e.line(), at));
        point(all, "last to enter service (LES)", last.isEmpty() ? 0 : last.getLast());
        point(all, "mean of the last ten", ten);
        all.put("ours, without learning", unlearned);
        told.put(e.ticket(), all);
        issued.put(e.ticket(), at);
    }

    private static void point(Map<String, WaitOutlook> all, String name, double seconds) {
        all.put(name, new WaitOutlook(seconds, seconds, false));
    }

    private static double queueLength(HallState state, Reserved e) {
        var config = state.config().orElseThrow();
        double usual = config.line(e.line()).orElseThrow().usualServiceMinutes() * 60;
        return PeopleAhead.of(state, e.ticket()) * usual / config.windowsOf(e.line()).size();
    }

    private static double headOfLine(HallState state, LineId line, Instant at) {
        return state.waitingIn(line).stream()
                .findFirst()
                .map(head -> Duration.between(head.waitingSince(), at).toMillis() / 1000.0)
                .orElse(0.0);
    }

    private static HallState unlearned(HallState s) {
        return new HallState(
                s.seq(),
                s.config(),
                s.day(),
                s.tickets(),
                s.lines(),
                s.windows(),
                s.waiting(),
                s.reserved(),
                s.byHolder(),
                s.recentCalls(),
                s.devices(),
                s.helpCalls(),
                s.appointments(),
                s.special(),
                Learnt.nothing());
    }

    private void judge(Called e, Instant at, HallState state) {
        var line = state.ticket(e.ticket()).orElseThrow().line();
        Optional.ofNullable(issued.remove(e.ticket()))
                .ifPresent(from -> {
                    double waited = Duration.between(from, at).toMillis() / 1000.0;
                    Optional.ofNullable(told.remove(e.ticket()))
                            .orElseGet(Map::of)
                            .forEach((name, outlook) ->
                                    scores.merge(
                                            name,
                                            TellScore.none().plus(outlook, waited),
                                            TellScore::plus));
                    var last = waits.computeIfAbsent(line, _ -> new ArrayDeque<>());
                    last.addLast(waited);
                    if (last.size() > TEN) {
                        last.removeFirst();
                    }
                });
    }

    Map<String, TellScore> scores() {
        return scores;
    }
}
