package cn.yimen.server.queue;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.HallWideEvent.HallStopped;
import cn.yimen.hall.event.HallWideEvent.LineClosed;
import cn.yimen.hall.event.HallWideEvent.LineReopened;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand.CloseLine;
import cn.yimen.hall.wire.HallCommand.ReopenLine;
import cn.yimen.hall.wire.HallCommand.ResumeHall;
import cn.yimen.hall.wire.HallCommand.StopHall;
import cn.yimen.hall.wire.Refusal;
import java.util.Optional;

/// When the hall and its lines work otherwise than usual: 停止取号, 紧急停止.
final class SessionRules {

    private SessionRules() {}

    static Decision close(HallState state, CloseLine c) {
        if (isUnknown(state, c.line())) {
            return Decision.refused(Refusal.UNKNOWN_LINE);
        }
        return state.line(c.line()).closed().equals(Optional.of(c.notice()))
                ? Decision.already()
                : Decision.done(new LineClosed(c.line(), c.clerk(), c.notice()));
    }

    static Decision reopen(HallState state, ReopenLine c) {
        if (isUnknown(state, c.line())) {
            return Decision.refused(Refusal.UNKNOWN_LINE);
        }
        return state.line(c.line()).closed().isEmpty()
                ? Decision.already()
                : Decision.done(new LineReopened(c.line(), c.clerk()));
    }

    static Decision stop(HallState state, StopHall c) {
        return state.special().stop().isPresent()
                ? Decision.already()
                : Decision.done(new HallStopped(c.clerk(), c.reason()));
    }

    /// An emergency that stopped the hall is over with it.
    static Decision resume(HallState state, ResumeHall c) {
        return BulletinRules.goOn(state, c.clerk());
    }

    private static boolean isUnknown(HallState state, LineId line) {
        return state.config().flatMap(config -> config.line(line)).isEmpty();
    }
}
