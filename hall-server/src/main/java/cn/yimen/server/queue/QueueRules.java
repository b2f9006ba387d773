package cn.yimen.server.queue;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.ExtraHours;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.AddItem;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.ServeTogether;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TickItem;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.ToAll;

/// Decides every command from the state. Total: whatever is asked, it answers with events or a
/// refusal, and changes nothing itself.
public final class QueueRules {

    private QueueRules() {}

    public static Decision decide(
            HallState state, CommandEnvelope envelope, DecideContext context) {
        return Bounds.areKept(envelope)
                ? decide(state, envelope.from(), envelope.command(), context)
                : Decision.refused(Refusal.INVALID);
    }

    private static Decision decide(
            HallState state, DeviceId from, HallCommand command, DecideContext context) {
        return switch (command) {
            case HallCommand.Issuing c -> IssuingRules.decide(state, from, c, context);
            case HallCommand.AtWindow c -> atWindow(state, c, context);
            case HallCommand.OfTicket c -> ofTicket(state, from, c);
            case Helping c -> HelpRules.decide(state, from, c);
            case HallCommand.OfHall c -> HallRules.decide(state, from, c);
            case Beside c -> BesideRules.decide(state, from, c);
            case ToAll c -> BulletinRules.decide(state, c);
            case InHand c -> HandlingRules.decide(state, c);
            case ExtraHours c -> ExtraHoursRules.decide(state, c);
        };
    }

    private static Decision atWindow(
            HallState state, HallCommand.AtWindow command, DecideContext context) {
        return switch (command) {
            case OpenWindow c -> WindowRules.open(state, c);
            case PauseWindow c -> WindowRules.pause(state, c);
            case ResumeWindow c -> WindowRules.resume(state, c);
            case CloseWindow c -> WindowRules.close(state, c);
            case CallNext c -> CallRules.next(state, c, context.now());
            case CallChosen c -> CallRules.chosen(state, c, context.now());
            case RecallTicket c -> TurnRules.recall(state, c, context.now());
            case StartServing c -> TurnRules.start(state, c);
            case FinishServing c -> TurnRules.finish(state, c);
            case TickItem c -> TurnRules.tick(state, c);
            case AddItem c -> TurnRules.add(state, c, context);
            case PassTicket c -> TurnRules.pass(state, c);
            case HoldTicket c -> HoldRules.hold(state, c);
            case ResumeTicket c -> HoldRules.resume(state, c);
            case ServeTogether c -> HoldRules.together(state, c);
            case TransferTicket c -> MoveRules.transfer(state, c);
            case ReferTicket c -> MoveRules.refer(state, c);
        };
    }

    private static Decision ofTicket(HallState state, DeviceId from, HallCommand.OfTicket command) {
        return switch (command) {
            case ReportPrint c -> PaperRules.report(state, from, c);
            case RejoinQueue c -> TicketRules.rejoin(state, c);
            case WithdrawTicket c -> TicketRules.withdraw(state, c);
            case RateService c -> TicketRules.rate(state, from, c);
            case AcknowledgeCall c -> TurnRules.acknowledge(state, from, c);
            case GrantPriority c -> TicketRules.grant(state, c);
        };
    }
}
