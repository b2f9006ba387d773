package cn.yimen.desk.guide;

import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.Beside.NoteTicket;
import cn.yimen.hall.wire.Beside.ReprintTicket;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.Helping.GuideEndsHelp;
import cn.yimen.hall.wire.Helping.GuideTakesHelp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a touch comes to.
final class GuideWishes {

    /// No number is longer.
    private static final int LONGEST_NUMBER = 8;

    private GuideWishes() {}

    static GuideStep wished(Guide guide, GuideEvent.Wished event) {
        return switch (event.wish()) {
            case GuideWish.SignIn in -> GuideAccess.in(guide, in);
            case GuideWish.SignOut _ -> GuideAccess.out(guide);
            case GuideWish.Give _,
                    GuideWish.Grant _,
                    GuideWish.Note _,
                    GuideWish.Reprint _,
                    GuideWish.Rejoin _,
                    GuideWish.GoHelp _,
                    GuideWish.Helped _ ->
                    command(guide, event)
                            .map(command -> send(guide, event, command))
                            .orElseGet(() -> GuideStep.of(guide));
            default ->
                    GuideStep.of(guide.errand().isUnderWay() ? guide : looked(guide, event.wish()));
        };
    }

    private static GuideStep send(Guide guide, GuideEvent.Wished event, HallCommand command) {
        return GuideStep.of(
                guide.with(new Errand.Open(event.command(), command)),
                new GuideEffect.Send(event.command(), command));
    }

    private static Optional<HallCommand> command(Guide guide, GuideEvent.Wished event) {
        if (!guide.canAct()) {
            return Optional.empty();
        }
        return switch (event.wish()) {
            case GuideWish.GoHelp(var device) ->
                    Optional.of(new GuideTakesHelp(device, guide.who()));
            case GuideWish.Helped(var device) ->
                    Optional.of(new GuideEndsHelp(device, guide.who()));
            default -> inHand(guide, event);
        };
    }

    private static Optional<HallCommand> inHand(Guide guide, GuideEvent.Wished event) {
        return switch (guide.task()) {
            case Task.Issue issue -> give(guide, issue, event.ticket());
            case Task.Holding(TicketId ticket) -> of(guide, ticket, event.wish());
            case Task.Find _, Task.Help _ -> Optional.empty();
        };
    }

    private static Optional<HallCommand> give(Guide guide, Task.Issue issue, TicketId ticket) {
        return issue.item()
                .flatMap(item ->
                        issue.reason()
                                .map(reason ->
                                        new IssueByStaff(
                                                ticket,
                                                List.of(item),
                                                Optional.empty(),
                                                issue.priority(),
                                                guide.who(),
                                                reason.code())));
    }

    private static Optional<HallCommand> of(Guide guide, TicketId ticket, GuideWish wish) {
        return switch (wish) {
            case GuideWish.Grant(PriorityClass priority) ->
                    Optional.of(
                            new GrantPriority(
                                    ticket,
                                    priority,
                                    guide.who(),
                                    "proof-" + priority.name().toLowerCase(Locale.ROOT)));
            case GuideWish.Note(String text) ->
                    Optional.of(new NoteTicket(ticket, text.strip(), guide.who()));
            case GuideWish.Reprint _ ->
                    guide.hall()
                            .ticket(ticket)
                            .map(held -> held.reprints().orElse(0) + 1)
                            .map(times -> new ReprintTicket(ticket, times, guide.who()));
            case GuideWish.Rejoin _ -> Optional.of(new RejoinQueue(ticket));
            default -> Optional.empty();
        };
    }

    private static Guide looked(Guide before, GuideWish wish) {
        var guide = before.with(new Errand.None());
        return switch (wish) {
            case GuideWish.Begin _ -> guide.with(Task.Issue.fresh());
            case GuideWish.LookHelp _ -> guide.with(new Task.Help());
            case GuideWish.Look _ -> guide.with(new Task.Find(""));
            case GuideWish.Open(TicketId ticket) -> guide.with(new Task.Holding(ticket));
            case GuideWish.Type(String key) ->
                    guide.task() instanceof Task.Find(String typed)
                                    && typed.length() < LONGEST_NUMBER
                            ? guide.with(new Task.Find(typed + key))
                            : guide;
            case GuideWish.Erase _ ->
                    guide.task() instanceof Task.Find(String typed) && !typed.isEmpty()
                            ? guide.with(new Task.Find(typed.substring(0, typed.length() - 1)))
                            : guide;
            default ->
                    guide.task() instanceof Task.Issue issue
                            ? guide.with(chosen(issue, wish))
                            : guide;
        };
    }

    private static Task.Issue chosen(Task.Issue issue, GuideWish wish) {
        return switch (wish) {
            case GuideWish.Line(var line) -> issue.of(line);
            case GuideWish.Item(var item) -> issue.of(item);
            case GuideWish.Turn(int by) -> issue.turned(by);
            case GuideWish.TurnLines(int by) -> issue.turnedLines(by);
            case GuideWish.Priority(var priority) -> issue.as(priority);
            case GuideWish.Reason(var reason) -> issue.because(reason);
            default -> issue;
        };
    }
}
