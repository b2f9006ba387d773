package cn.yimen.server.queue;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.StaffIssue;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.server.queue.Counter.Claim;
import java.util.Optional;

/// Taking a number (取号): one live number a person and line, continuous within line and day.
final class TakingRules {

    private TakingRules() {}

    static Decision take(HallState state, DeviceId from, TakeNumber c, DecideContext context) {
        return Counter.at(state, from, context, counter -> take(counter, c));
    }

    private static Decision take(Counter counter, TakeNumber c) {
        if (counter.knows(c.ticket())) {
            return Decision.already();
        }
        var claim = counter.claim(c.ticket(), c.items(), c.holder());
        return counter.inLineOf(
                c.items(),
                line ->
                        counter.obstacle(claim, line)
                                .or(() -> turnedAway(counter, claim, line))
                                .orElseGet(() ->
                                        give(
                                                counter,
                                                claim,
                                                line,
                                                counter.priority(c.holder()),
                                                Origin.walkIn())));
    }

    private static Optional<Decision> turnedAway(Counter counter, Claim claim, Line line) {
        return Admission.to(line, counter).refusal(claim.ref()).map(Decision::refused);
    }

    /// 人工取号: what hours and limits would forbid is the clerk's to answer for, by name and with a
    /// reason.
    static Decision byStaff(HallState state, DeviceId from, IssueByStaff c, DecideContext context) {
        return Counter.at(state, from, context, counter -> byStaff(counter, c));
    }

    private static Decision byStaff(Counter counter, IssueByStaff c) {
        if (counter.knows(c.ticket())) {
            return Decision.already();
        }
        var claim = counter.claim(c.ticket(), c.items(), c.holder());
        var origin = Origin.staff(new StaffIssue(c.clerk(), c.reason()));
        return counter.inLineOf(
                c.items(),
                line ->
                        counter.obstacle(claim, line)
                                .orElseGet(() ->
                                        give(counter, claim, line, better(counter, c), origin)));
    }

    /// The class that the clerk saw a proof of, or else the one that the document proves.
    private static PriorityClass better(Counter counter, IssueByStaff c) {
        return c.priority() == PriorityClass.ORDINARY ? counter.priority(c.holder()) : c.priority();
    }

    private static Decision give(
            Counter counter, Claim claim, Line line, PriorityClass priority, Origin origin) {
        return Decision.done(counter.reserved(claim, line, counter.next(line, priority, origin)));
    }
}
