package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.CallReason.Basis;
import cn.yimen.hall.rules.QueueOrder.Pick;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One window asks at one moment whom to call.
record Question(HallState state, Reach reach, PriorityRule rule, Instant now) {

    static Optional<Question> of(HallState state, WindowId window, Instant now) {
        return state.config()
                .filter(config -> config.window(window).isPresent())
                .map(HallConfig::priority)
                .map(rule -> new Question(state, Reach.of(state, window), rule, now));
    }

    Contest inTime() {
        return contest(ticket -> !isEarly(ticket));
    }

    /// Those before their booked time: called only where nobody else waits.
    Contest early() {
        return contest(this::isEarly);
    }

    private boolean isEarly(Ticket ticket) {
        return ticket.appointment().isPresent() && ticket.waitingSince().isAfter(now);
    }

    private Contest contest(Predicate<Ticket> mayCome) {
        var contest = new Contest(rule, now);
        for (var line : reach.lines()) {
            contest.enter(
                    state.waitingIn(line).stream()
                            .filter(mayCome)
                            .filter(reach::includes)
                            .toList());
        }
        return contest;
    }

    Optional<Pick> first(Contest contest) {
        return contest.first().map(first -> byRule(first, contest));
    }

    private Pick byRule(Contender first, Contest contest) {
        var overtook = overtook(first, contest);
        return pick(first.ticket(), overtook, basis(contest, overtook), Optional.empty());
    }

    private static Basis basis(Contest contest, List<TicketId> overtook) {
        if (contest.isSomebodyDue()) {
            return Basis.OVERTAKE_LIMIT;
        }
        return overtook.isEmpty() ? Basis.FIRST_COME : Basis.HIGHEST_PRIORITY;
    }

    Pick chosen(Ticket ticket, String because) {
        int preference = Math.max(0, reach.lines().indexOf(ticket.line()));
        var called = new Contender(ticket, preference, ticket.waitingSince());
        return pick(ticket, overtook(called, inTime()), Basis.CHOSEN, Optional.of(because));
    }

    private static List<TicketId> overtook(Contender called, Contest contest) {
        return contest.overtakenBy(called).stream().map(c -> c.ticket().id()).toList();
    }

    private Pick pick(
            Ticket ticket, List<TicketId> overtook, Basis basis, Optional<String> because) {
        var waited = Duration.between(ticket.waitingSince(), now).toSeconds();
        return new Pick(
                ticket,
                new CallReason(
                        ticket.priority(),
                        Math.max(0, waited),
                        overtook,
                        rule.overtakeLimit(),
                        because,
                        Optional.of(basis)));
    }
}
