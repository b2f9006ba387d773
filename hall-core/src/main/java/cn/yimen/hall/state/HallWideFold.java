package cn.yimen.hall.state;

import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionAnnounced;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionWithdrawn;
import cn.yimen.hall.event.HallWideEvent.GuideTookHelp;
import cn.yimen.hall.event.HallWideEvent.HallResumed;
import cn.yimen.hall.event.HallWideEvent.HallStopped;
import cn.yimen.hall.event.HallWideEvent.HelpEnded;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import cn.yimen.hall.event.HallWideEvent.JournalRebuilt;
import cn.yimen.hall.event.HallWideEvent.LineClosed;
import cn.yimen.hall.event.HallWideEvent.LineReopened;
import cn.yimen.hall.event.HallWideEvent.NumbersLeased;
import java.time.Instant;
import java.util.Optional;

/// What each hall-wide event makes of the state.
final class HallWideFold {

    private HallWideFold() {}

    static void apply(Draft draft, Instant at, HallWideEvent event) {
        switch (event) {
            case Configured e -> draft.config = Optional.of(e.config());
            case DayOpened e -> draft.openDay(e.day());
            case NumbersLeased e ->
                    draft.special =
                            draft.special.with(
                                    new NumberLease(
                                            e.device(), e.line(), e.day(), e.from(), e.to()));
            case LineClosed e -> draft.put(draft.line(e.line()).closed(Optional.of(e.notice())));
            case LineReopened e -> draft.put(draft.line(e.line()).closed(Optional.empty()));
            case HallStopped e ->
                    draft.special =
                            draft.special.stopped(
                                    Optional.of(new HallStop(e.clerk(), e.reason(), at)));
            case HallResumed _ -> resumed(draft, at);
            case ExtraSessionAnnounced e -> draft.special = draft.special.with(session(e));
            case ExtraSessionWithdrawn e -> draft.special = draft.special.withdrawn(session(e));
            case JournalRebuilt e -> rebuild(draft, at, e);
            case HallWideEvent.ToAll e -> BulletinFold.apply(draft, at, e);
            case HelpRequested e ->
                    draft.put(new HelpCall(e.device(), e.step(), at, Optional.empty()));
            case HelpTaken e ->
                    draft.helpCall(e.device()).ifPresent(call -> draft.put(call.taken(e.by())));
            case GuideTookHelp e ->
                    draft.helpCall(e.device()).ifPresent(call -> draft.put(call.taken(e.guide())));
            case HelpEnded e -> draft.dropHelp(e.device());
            case HallWideEvent.InHand e -> HandlingFold.apply(draft, at, e);
            case HallWideEvent.FromAfar _, HallWideEvent.LettingIn _ -> {}
            case DeviceReported e ->
                    draft.put(
                            new DevicePart(
                                    e.device(), e.part(), e.readiness(), e.faults(), e.left(), at));
        }
    }

    private static ExtraSession session(ExtraSessionAnnounced e) {
        return new ExtraSession(e.day(), e.from(), e.to(), e.lines(), e.windows(), e.capacity());
    }

    private static ExtraSession session(ExtraSessionWithdrawn e) {
        return new ExtraSession(e.day(), e.from(), e.to(), e.lines());
    }

    private static void resumed(Draft draft, Instant at) {
        draft.special =
                draft.special.stopped(Optional.empty()).with(draft.special.told().lifted(at));
    }

    private static void rebuild(Draft draft, Instant at, JournalRebuilt event) {
        draft.special =
                draft.special.rebuilt(
                        new Rebuilt(
                                at, event.kept(), event.lost(), event.why(), event.quarantine()));
        event.floors().forEach(floor -> draft.put(draft.line(floor.line()).gave(floor.ordinal())));
    }
}
