package cn.yimen.desk.desk;

import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Closed;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Paused;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.DeskState.Unheard;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.CloseWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import java.util.Optional;

/// What a key that is ready asks of the hall.
final class DeskCommands {

    private DeskCommands() {}

    /// Empty where the key asks nothing of the hall in this state.
    static Optional<HallCommand> of(Desk desk, DeskKey key) {
        var state = desk.state();
        return switch (key) {
            case PRIMARY -> primary(desk.post(), state);
            case FINISH_AND_CALL ->
                    state instanceof Serving ? primary(desk.post(), state) : Optional.empty();
            case RECALL, PASS ->
                    state instanceof Called called
                            ? Optional.of(again(desk.post(), called.ticket(), key))
                            : Optional.empty();
            case PAUSE -> resume(desk.post(), state);
            case CLOSE_WINDOW ->
                    Optional.of(new CloseWindow(desk.post().window(), desk.post().clerk()));
            case HELP -> help(desk);
            case HOLD -> onlyHeld(desk);
            case TRANSFER, CHOOSE, MATERIALS, TELL_ONCE, NOTE, LIST, FOLD, ESCAPE, LOCK ->
                    Optional.empty();
        };
    }

    private static Optional<HallCommand> help(Desk desk) {
        var window = desk.post().window();
        return switch (HelpView.of(desk)) {
            case HelpView.Wanted wanted -> Optional.of(new TakeHelp(wanted.device(), window));
            case HelpView.Mine mine -> Optional.of(new EndHelp(mine.device(), window));
            case HelpView.Nothing _, HelpView.Taken _ -> Optional.empty();
        };
    }

    /// 回呼 of the only one whom this window holds needs no question.
    private static Optional<HallCommand> onlyHeld(Desk desk) {
        var held = QueueView.of(desk).held();
        return desk.state() instanceof Idle && held.size() == 1
                ? Optional.of(
                        new ResumeTicket(
                                held.getFirst().id(), desk.post().window(), desk.post().clerk()))
                : Optional.empty();
    }

    /// The number that the clerk has in view while pressing: the one in hand, else the forecast.
    static Optional<TicketNumber> inView(DeskState state) {
        return state instanceof Idle idle
                ? idle.next().map(QueueOrder.Pick::ticket).map(Ticket::number)
                : state.inHand().map(Ticket::number);
    }

    private static Optional<HallCommand> primary(Post post, DeskState state) {
        return switch (state) {
            case Closed _ -> Optional.of(new OpenWindow(post.window(), post.clerk()));
            case Idle _ -> Optional.of(new CallNext(post.window(), post.clerk()));
            case Called called ->
                    Optional.of(
                            new StartServing(called.ticket().id(), post.window(), post.clerk()));
            case Serving serving ->
                    Optional.of(
                            new FinishServing(serving.ticket().id(), post.window(), post.clerk()));
            case Unheard _, Paused _ -> Optional.empty();
        };
    }

    private static HallCommand again(Post post, Ticket ticket, DeskKey key) {
        return key == DeskKey.RECALL
                ? new RecallTicket(ticket.id(), post.window(), post.clerk())
                : new PassTicket(ticket.id(), post.window(), post.clerk());
    }

    private static Optional<HallCommand> resume(Post post, DeskState state) {
        boolean paused =
                state instanceof Paused
                        || (state instanceof Serving serving && serving.pausesAfter());
        return paused
                ? Optional.of(new ResumeWindow(post.window(), post.clerk()))
                : Optional.empty();
    }
}
