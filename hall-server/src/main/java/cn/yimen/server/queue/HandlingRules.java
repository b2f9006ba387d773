package cn.yimen.server.queue;

import cn.yimen.hall.event.HallWideEvent.AlarmAccepted;
import cn.yimen.hall.event.HallWideEvent.FollowUpAdvanced;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.PublicText;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.InHand.AcceptAlarm;
import cn.yimen.hall.wire.InHand.AdvanceFollowUp;
import cn.yimen.hall.wire.Refusal;

/// What managers take in hand: alarms, and bad ratings step by step.
final class HandlingRules {

    private HandlingRules() {}

    static Decision decide(HallState state, InHand command) {
        return switch (command) {
            case AcceptAlarm c -> accept(state, c);
            case AdvanceFollowUp c -> advance(state, c);
        };
    }

    private static Decision accept(HallState state, AcceptAlarm c) {
        boolean isDone =
                state.special()
                        .inHand()
                        .acceptance(c.alarm())
                        .filter(known -> known.level().compareTo(c.level()) >= 0)
                        .isPresent();
        return isDone
                ? Decision.already()
                : Decision.done(new AlarmAccepted(c.alarm(), c.level(), c.clerk()));
    }

    private static Decision advance(HallState state, AdvanceFollowUp c) {
        return state.special()
                .inHand()
                .followUp(c.ticket())
                .map(followUp -> advance(followUp, c))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    /// No step is left out, and none is taken back: what was written can only be added to.
    private static Decision advance(FollowUp followUp, AdvanceFollowUp c) {
        if (followUp.stage() == c.stage() && says(followUp, c)) {
            return Decision.already();
        }
        if (!followUp.stage().next().filter(c.stage()::equals).isPresent()) {
            return Decision.refused(Refusal.WRONG_STAGE, c.ticket());
        }
        return isPublic(c.stage()) && !PublicText.findings(c.text()).isEmpty()
                ? Decision.refused(Refusal.INVALID, c.ticket())
                : Decision.done(
                        new FollowUpAdvanced(
                                c.ticket(), c.stage(), c.text(), c.responsible(), c.clerk()));
    }

    private static boolean says(FollowUp followUp, AdvanceFollowUp c) {
        return !followUp.steps().isEmpty() && followUp.steps().getLast().text().equals(c.text());
    }

    private static boolean isPublic(FollowUpStage stage) {
        return switch (stage) {
            case RECTIFIED, PUBLISHED -> true;
            case RECEIVED, VERIFIED, CALLED_BACK -> false;
        };
    }
}
