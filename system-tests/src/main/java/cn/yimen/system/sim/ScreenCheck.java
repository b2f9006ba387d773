package cn.yimen.system.sim;

import cn.yimen.client.Following;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.state.HallState;

/// A screen shows what the server's state was at the same event: after each message what the
/// message touched, and from time to time everything.
final class ScreenCheck {

    private static final int KEPT = 1 << 14;
    private static final int WHOLE_EACH = 400;

    private final HallState[] states = new HallState[KEPT];
    private int taken;

    void keep(HallState state) {
        states[(int) (state.seq() % KEPT)] = state;
    }

    void check(String screen, HallState shown, Following.Step.Changed changed) {
        var then = states[(int) (shown.seq() % KEPT)];
        if (then == null || then.seq() != shown.seq()) {
            throw new Violation("a screen shows only what was", screen + " at " + shown.seq());
        }
        taken++;
        if (changed.fromSnapshot() || taken % WHOLE_EACH == 0) {
            whole(screen, shown, then);
        } else {
            changed.events().forEach(event -> touched(screen, event, shown, then));
        }
    }

    private static void touched(String screen, Recorded recorded, HallState shown, HallState then) {
        if (recorded.event() instanceof TicketEvent event) {
            same(screen, event.ticket(), shown, then);
        }
    }

    private static void same(String screen, TicketId id, HallState shown, HallState then) {
        Violation.unless(
                shown.ticket(id).equals(then.ticket(id))
                        && shown.waitingCount() == then.waitingCount()
                        && shown.recentCalls().equals(then.recentCalls()),
                "a screen shows the server's state",
                screen + " " + id + " at " + shown.seq());
    }

    static void whole(String screen, HallState shown, HallState then) {
        Difference.none("a screen shows the server's state", shown, then, screen);
    }
}
