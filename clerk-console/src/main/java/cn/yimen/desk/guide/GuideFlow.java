package cn.yimen.desk.guide;

import cn.yimen.desk.desk.Access;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.wire.Beside.ReprintTicket;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import java.util.Optional;

/// The tablet's one-way flow. While something is under way nothing else is sent. A number that is
/// given goes to the printer at once, and the hall is told what came out: only then is it called.
public final class GuideFlow {

    private GuideFlow() {}

    public static GuideStep update(Guide before, GuideEvent event) {
        var guide = before.at(event.at());
        return switch (event) {
            case GuideEvent.HallChanged e -> changed(guide, e);
            case GuideEvent.Heartbeat e -> GuideStep.of(guide.heard(e.hallTime()));
            case GuideEvent.Tick _ -> GuideStep.of(guide);
            case GuideEvent.CatalogueCame e -> GuideStep.of(guide.with(e.catalogue()));
            case GuideEvent.Answered e -> answered(guide, e);
            case GuideEvent.Unanswered e ->
                    GuideStep.of(
                            open(guide, e.id())
                                    .map(open -> guide.with(new Errand.Unknown(open.command())))
                                    .orElse(guide));
            case GuideEvent.Printed e -> printed(guide, e);
            case GuideEvent.StaffRuleCame e -> GuideStep.of(GuideAccess.ruled(guide, e.accounts()));
            case GuideEvent.SignInEnded e -> GuideStep.of(GuideAccess.ended(guide, e));
            case GuideEvent.Wished e -> GuideWishes.wished(guide, e);
        };
    }

    private static GuideStep changed(Guide guide, GuideEvent.HallChanged event) {
        var next = guide.with(event.hall());
        return guide.catalogue().isEmpty()
                ? GuideStep.of(next, new GuideEffect.FetchCatalogue())
                : GuideStep.of(next);
    }

    private static Optional<Errand.Open> open(Guide guide, CommandId id) {
        return guide.errand() instanceof Errand.Open open && open.id().equals(id)
                ? Optional.of(open)
                : Optional.empty();
    }

    private static GuideStep answered(Guide guide, GuideEvent.Answered event) {
        var open = open(guide, event.id());
        if (open.isEmpty()) {
            return GuideStep.of(guide);
        }
        var command = open.get().command();
        return switch (event.answer()) {
            case CommandAnswer.Accepted accepted -> accepted(guide, command, accepted);
            case CommandAnswer.Refused(var why, _) when why == Refusal.NOT_SIGNED_IN ->
                    GuideStep.of(guide.with(new Errand.None()).with(Access.out()));
            case CommandAnswer.Refused refused ->
                    GuideStep.of(guide.with(new Errand.Refused(command, refused.why())));
        };
    }

    private static GuideStep accepted(
            Guide guide, HallCommand command, CommandAnswer.Accepted answer) {
        var paper =
                switch (command) {
                    case IssueByStaff _ ->
                            answer.events().stream()
                                    .map(Recorded::event)
                                    .filter(Reserved.class::isInstance)
                                    .map(Reserved.class::cast)
                                    .findFirst()
                                    .map(reserved -> Papers.of(guide, reserved));
                    case ReprintTicket c ->
                            guide.hall()
                                    .ticket(c.ticket())
                                    .map(t -> Papers.again(guide, t, c.times()));
                    default -> Optional.<Paper>empty();
                };
        return paper.map(slip ->
                        GuideStep.of(
                                guide.with(new Errand.Printing(slip)), new GuideEffect.Print(slip)))
                .orElseGet(() -> GuideStep.of(guide.with(new Errand.Done(command))));
    }

    private static GuideStep printed(Guide guide, GuideEvent.Printed event) {
        if (!(guide.errand() instanceof Errand.Printing(Paper paper))
                || !paper.ticket().equals(event.ticket())) {
            return GuideStep.of(guide);
        }
        var given = guide.with(new Errand.Given(paper.number(), event.outcome()));
        var fresh = paper.reprint() > 0 ? given : given.with(Task.Issue.fresh());
        var told = new ReportPrint(paper.ticket(), result(event.outcome()), "");
        return GuideStep.of(fresh, new GuideEffect.Tell(event.report(), told));
    }

    /// What did not come out the guide reads from the tablet and writes down.
    private static PrintResult result(Paper.Outcome outcome) {
        return switch (outcome) {
            case OUT -> PrintResult.PRINTED;
            case UNSURE -> PrintResult.UNKNOWN;
            case NOT_OUT -> PrintResult.NOT_PRINTED_SHOWN;
        };
    }
}
