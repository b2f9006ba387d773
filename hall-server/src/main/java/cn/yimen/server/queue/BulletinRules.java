package cn.yimen.server.queue;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.EmergencyCleared;
import cn.yimen.hall.event.HallWideEvent.EmergencyDeclared;
import cn.yimen.hall.event.HallWideEvent.HallResumed;
import cn.yimen.hall.event.HallWideEvent.HallStopped;
import cn.yimen.hall.event.HallWideEvent.NoticePosted;
import cn.yimen.hall.event.HallWideEvent.NoticeWithdrawn;
import cn.yimen.hall.event.HallWideEvent.ScreensIdentified;
import cn.yimen.hall.state.Emergency;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Notice;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.ToAll;
import cn.yimen.hall.wire.ToAll.ClearEmergency;
import cn.yimen.hall.wire.ToAll.DeclareEmergency;
import cn.yimen.hall.wire.ToAll.IdentifyScreens;
import cn.yimen.hall.wire.ToAll.PostNotice;
import cn.yimen.hall.wire.ToAll.WithdrawNotice;
import java.util.ArrayList;

/// What everybody in the hall is told: notices, emergencies, and which screen is which.
final class BulletinRules {

    private static final int NOTICES = 20;

    private BulletinRules() {}

    static Decision decide(HallState state, ToAll command) {
        return switch (command) {
            case PostNotice c -> post(state, c);
            case WithdrawNotice c -> withdraw(state, c);
            case DeclareEmergency c -> declare(state, c);
            case ClearEmergency c -> goOn(state, c.clerk());
            case IdentifyScreens c -> Decision.done(new ScreensIdentified(c.clerk()));
        };
    }

    private static Decision post(HallState state, PostNotice c) {
        var posted = state.special().told().notices();
        boolean isNew = posted.stream().noneMatch(notice -> notice.id().equals(c.notice()));
        if (isNew && posted.size() >= NOTICES) {
            return Decision.refused(Refusal.INVALID);
        }
        return posted.stream().anyMatch(notice -> saysTheSame(notice, c))
                ? Decision.already()
                : Decision.done(
                        new NoticePosted(
                                c.notice(),
                                c.text(),
                                c.translations(),
                                c.urgent(),
                                c.until(),
                                c.clerk()));
    }

    private static boolean saysTheSame(Notice notice, PostNotice c) {
        return notice.id().equals(c.notice())
                && notice.text().equals(c.text())
                && notice.translations().equals(c.translations())
                && notice.urgent() == c.urgent()
                && notice.until().equals(c.until());
    }

    private static Decision withdraw(HallState state, WithdrawNotice c) {
        return state.special().told().notices().stream()
                        .anyMatch(notice -> notice.id().equals(c.notice()))
                ? Decision.done(new NoticeWithdrawn(c.notice(), c.clerk()))
                : Decision.already();
    }

    /// Nobody is called while people are to do something else.
    private static Decision declare(HallState state, DeclareEmergency c) {
        var events = new ArrayList<HallEvent>();
        var now = state.special().told().emergency();
        if (now.map(Emergency::kind).filter(c.kind()::equals).isEmpty()) {
            events.add(new EmergencyDeclared(c.kind(), c.clerk()));
        }
        if (state.special().stop().isEmpty()) {
            events.add(new HallStopped(c.clerk(), c.kind().name()));
        }
        return new Decision.Events(events);
    }

    static Decision goOn(HallState state, ClerkId clerk) {
        var events = new ArrayList<HallEvent>();
        if (state.special().told().emergency().isPresent()) {
            events.add(new EmergencyCleared(clerk));
        }
        if (state.special().stop().isPresent()) {
            events.add(new HallResumed(clerk));
        }
        return new Decision.Events(events);
    }
}
