package cn.yimen.desk.desk;

import cn.yimen.desk.desk.Deeds.Kept;
import cn.yimen.desk.desk.DeskEffect.Keep;
import cn.yimen.desk.desk.DeskEffect.Settle;
import cn.yimen.desk.desk.DeskEvent.Answered;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import cn.yimen.hall.wire.Refusal;
import java.util.Optional;

/// Keeps what is done without the hall until the hall has it (断网补报).
final class Keeping {

    private Keeping() {}

    /// Whether this must not wait for an answer: the hall is away, or something done before it has
    /// not gone yet.
    static boolean isWanted(Desk desk, HallCommand command) {
        return Deed.mayBe(command) && (!desk.isLive() || !mine(desk).isEmpty());
    }

    static Step keep(Desk desk, CommandId id, HallCommand command, Optional<TicketNumber> about) {
        var deed = new Deed(id, command, about, desk.hallNow());
        return Step.of(desk.with(desk.seat().with(desk.seat().deeds().and(deed))), new Keep(deed));
    }

    /// The line went while a deed was under way: from now on the disk has it. A call that was to
    /// follow is not made hours later.
    static Optional<Step> cut(Desk desk) {
        if (desk.isLive()
                || !(desk.errand() instanceof Errand.Open open)
                || !Deed.mayBe(open.command())) {
            return Optional.empty();
        }
        var free = desk.with(new Errand.None());
        return Optional.of(
                desk.seat().deeds().has(open.id())
                        ? Step.of(free)
                        : keep(free, open.id(), open.command(), open.about()));
    }

    /// The next deed goes as soon as the hall is there and nothing else is under way.
    static Optional<Step> next(Desk desk) {
        boolean may = desk.isLive() && desk.errand().isNone() && desk.seat().access().isOpen();
        return may
                ? mine(desk)
                        .find(kept -> kept.stage() != Deeds.Stage.TOLD)
                        .map(Kept::deed)
                        .map(deed -> Errands.post(desk, deed))
                : Optional.empty();
    }

    /// Those that whoever works here may send: where the hall keeps accounts, nobody speaks for a
    /// colleague.
    static Deeds mine(Desk desk) {
        var deeds = desk.seat().deeds();
        return desk.seat().access() instanceof Access.Free
                ? deeds
                : new Deeds(
                        deeds.all().stream()
                                .filter(kept ->
                                        kept.deed()
                                                .clerk()
                                                .filter(desk.post().clerk()::equals)
                                                .isPresent())
                                .toList());
    }

    /// What an answer means for a deed; empty where it answers none, and where nobody was signed
    /// in: then the deed waits for its clerk.
    static Optional<Step> answered(Desk desk, Answered event) {
        var deeds = desk.seat().deeds();
        return deeds.find(kept -> kept.is(event.id()))
                .filter(_ -> !isForNobody(event.answer()))
                .map(kept ->
                        event.answer() instanceof CommandAnswer.Refused refused
                                ? overruled(desk, kept.deed(), refused.why())
                                : Step.of(
                                        desk.with(desk.seat().with(deeds.told(event.id()))),
                                        new Settle(event.id())));
    }

    /// Without what the hall's state shows by now.
    static Desk untold(Desk desk) {
        return desk.with(desk.seat().with(desk.seat().deeds().untold()));
    }

    /// The window as the hall said it, and what was done at the desk since.
    static WindowState since(Desk desk, WindowState window) {
        return mine(desk).all().stream()
                .map(Kept::deed)
                .reduce(window, Keeping::after, (_, last) -> last);
    }

    private static WindowState after(WindowState window, Deed deed) {
        return switch (deed.command()) {
            case FinishServing finish -> window.releases(finish.ticket(), deed.at());
            case HoldTicket hold -> window.releases(hold.ticket(), deed.at());
            case PauseWindow pause ->
                    window.paused(pause.clerk(), pause.reason(), pause.until(), deed.at());
            case ResumeWindow resume ->
                    window.mode(WindowState.Mode.OPEN, Optional.of(resume.clerk()), deed.at());
            default -> window;
        };
    }

    private static boolean isForNobody(CommandAnswer answer) {
        return answer instanceof CommandAnswer.Refused refused
                && refused.why() == Refusal.NOT_SIGNED_IN;
    }

    /// The hall decided otherwise meanwhile; what it says counts, and the clerk must read it.
    private static Step overruled(Desk desk, Deed deed, Refusal why) {
        var refused = Refused.afterwards(deed, why, desk.now());
        return Step.of(
                desk.with(desk.seat().with(desk.seat().deeds().without(deed.id())))
                        .refused(Optional.of(refused)),
                new Settle(deed.id()));
    }
}
