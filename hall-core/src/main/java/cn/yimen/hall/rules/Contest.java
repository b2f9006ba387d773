package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Those who wait for one window, and who of them comes first. Alive only inside one question.
final class Contest {

    private static final double NANOS = 1e9;

    private final PriorityRule rule;
    private final List<Contender> byPlace = new ArrayList<>();

    private Contest(PriorityRule rule) {
        this.rule = rule;
    }

    static Contest at(HallState state, HallConfig config, Window window, Instant now) {
        var contest = new Contest(config.priority());
        for (int rank = 0; rank < window.lines().size(); rank++) {
            contest.enter(state, window.lines().get(rank), rank, now);
        }
        contest.byPlace.sort(Contender.BY_PLACE);
        return contest;
    }

    /// A number that rejoined stands between two others, so it counts as waiting since the one
    /// behind it: its own waiting began with the rejoining and would put it last.
    private void enter(HallState state, LineId line, int preference, Instant now) {
        var since = Instant.MAX;
        for (var ticket : state.waitingIn(line).reversed()) {
            since = since.isBefore(ticket.waitingSince()) ? since : ticket.waitingSince();
            byPlace.add(
                    new Contender(
                            ticket, preference, score(ticket, since, now), ticket.overtaken()));
        }
    }

    private double score(Ticket ticket, Instant since, Instant now) {
        var waited = Duration.between(since, now);
        return Math.max(0, waited.toNanos() / NANOS) * rule.rate(ticket.priority());
    }

    /// Where somebody has been overtaken as often as one may be, the earliest of them is due, and
    /// goes behind nobody but earlier ones of the same line and class. Otherwise the highest score.
    Optional<Contender> first() {
        return byPlace.stream()
                .filter(c -> c.overtaken() >= rule.overtakeLimit())
                .findFirst()
                .flatMap(due -> byPlace.stream().filter(due::isOfTheSameQueueAs).findFirst())
                .or(() -> byPlace.stream().min(Contender.BY_SCORE));
    }

    List<Contender> overtakenBy(Contender called) {
        return byPlace.stream().takeWhile(c -> c.isBefore(called)).toList();
    }

    /// As if this one were called now.
    void call(Contender called) {
        int index = 0;
        while (byPlace.get(index).isBefore(called)) {
            byPlace.set(index, byPlace.get(index).overtakenOnceMore());
            index++;
        }
        byPlace.remove(index);
    }
}
