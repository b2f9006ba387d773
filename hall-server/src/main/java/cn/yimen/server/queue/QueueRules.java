package cn.yimen.server.queue;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReportDevice;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.RequestHelp;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TakeHelp;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Refusal;

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
            case TakeNumber c -> TakingRules.take(state, from, c, context);
            case ReportPrint c -> PaperRules.report(state, from, c);
            case RejoinQueue c -> TicketRules.rejoin(state, c);
            case WithdrawTicket c -> TicketRules.withdraw(state, c);
            case RateService c -> TicketRules.rate(state, from, c);
            case OpenWindow c -> WindowRules.open(state, c);
            case PauseWindow c -> WindowRules.pause(state, c);
            case ResumeWindow c -> WindowRules.resume(state, c);
            case CloseWindow c -> WindowRules.close(state, c);
            case CallNext c -> CallRules.next(state, c, context.now());
            case RecallTicket c -> CallRules.recall(state, c);
            case StartServing c -> CallRules.start(state, c);
            case FinishServing c -> CallRules.finish(state, c);
            case PassTicket c -> CallRules.pass(state, c);
            case AcknowledgeCall c -> CallRules.acknowledge(state, from, c);
            case RequestHelp c -> HelpRules.request(state, from, c);
            case TakeHelp c -> HelpRules.take(state, c);
            case ReportDevice c -> HelpRules.report(state, from, c);
        };
    }
}
