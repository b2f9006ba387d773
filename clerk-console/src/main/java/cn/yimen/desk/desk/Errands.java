package cn.yimen.desk.desk;

import cn.yimen.desk.desk.DeskEffect.Send;
import cn.yimen.desk.desk.DeskEvent.Answered;
import cn.yimen.desk.desk.DeskEvent.Unanswered;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// Carries the one command that is under way to its end: sent, repeated under the same id until it
/// is answered, and over when the hall's state contains it.
final class Errands {

    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LAST_RETRY = Duration.ofSeconds(5);

    /// Longer than any sending takes: neither an answer nor its failure will come any more.
    private static final Duration LOST = Duration.ofSeconds(10);

    /// The state of another journal has other numbers; nobody waits for one that never comes.
    private static final Duration CATCH_UP = Duration.ofSeconds(5);

    /// As long as a refusal stands on the desk.
    private static final Duration READING = Duration.ofSeconds(8);

    private Errands() {}

    static Step send(Desk desk, CommandId id, HallCommand command, Optional<CommandId> thenCall) {
        var about = DeskCommands.inView(desk.state());
        return Keeping.isWanted(desk, command)
                ? Keeping.keep(desk, id, command, desk.state().inHand().map(Ticket::number))
                : post(desk, id, command, about, thenCall);
    }

    /// Sends what was done without the hall.
    static Step post(Desk desk, Deed deed) {
        return post(desk, deed.id(), deed.command(), deed.about(), Optional.empty());
    }

    private static Step post(
            Desk desk,
            CommandId id,
            HallCommand command,
            Optional<TicketNumber> about,
            Optional<CommandId> thenCall) {
        var errand =
                new Errand.Open(id, command, about, desk.now(), 0, desk.now().plus(LOST), thenCall);
        return Step.of(desk.with(errand), new Send(id, command));
    }

    static Step answered(Desk desk, Answered event) {
        var settled = Keeping.answered(desk, event).orElseGet(() -> Step.of(desk));
        var ended = ended(settled.desk(), event);
        return new Step(
                ended.desk(),
                Stream.concat(settled.effects().stream(), ended.effects().stream()).toList());
    }

    private static Step ended(Desk desk, Answered event) {
        if (!(desk.errand() instanceof Errand.Open open && open.id().equals(event.id()))) {
            return Step.of(desk);
        }
        return switch (event.answer()) {
            case Accepted accepted -> {
                long seq = accepted.events().isEmpty() ? 0 : accepted.events().getLast().seq();
                yield caughtUp(desk.with(new Errand.Done(seq, desk.now(), open.thenCall())));
            }
            case CommandAnswer.Refused(var why, var _) when why == Refusal.NOT_SIGNED_IN ->
                    Step.of(Entry.refused(desk.with(new Errand.None())));
            case CommandAnswer.Refused(var why, var _) ->
                    Step.of(
                            desk.with(new Errand.None())
                                    .refused(Optional.of(refused(desk, open, why))));
        };
    }

    /// A deed's refusal stands there already.
    private static Refused refused(Desk desk, Errand.Open open, Refusal why) {
        return desk.refused()
                .filter(refused -> refused.isOf(open.id()))
                .orElseGet(() -> new Refused(open.command(), why, desk.now()));
    }

    static Step unanswered(Desk desk, Unanswered event) {
        if (!(desk.errand() instanceof Errand.Open open && open.id().equals(event.id()))) {
            return Step.of(desk);
        }
        var pause = event.retryAfter().orElseGet(() -> pause(open.unanswered()));
        return Step.of(desk.with(open.unanswered(desk.now().plus(pause))));
    }

    /// Ends an errand whose outcome stands in the hall's state, and makes the call that follows it.
    static Step caughtUp(Desk desk) {
        if (!(desk.errand() instanceof Errand.Done done && desk.hall().seq() >= done.seq())) {
            return Step.of(desk.errand().isNone() ? Keeping.untold(desk) : desk);
        }
        var free = Keeping.untold(desk.with(new Errand.None()));
        return done.thenCall()
                .filter(_ -> free.state() instanceof DeskState.Idle)
                .filter(_ -> DeskKeys.stateOf(free, DeskKey.PRIMARY).isReady())
                .map(id -> send(free, id, callNext(free.post()), Optional.empty()))
                .orElseGet(() -> Step.of(free));
    }

    static Step tick(Desk desk) {
        var read = desk.refused(desk.refused().filter(refused -> isToRead(desk, refused)));
        return Keeping.cut(read).or(() -> Keeping.next(read)).orElseGet(() -> again(read));
    }

    private static boolean isToRead(Desk desk, Refused refused) {
        return refused.late().isPresent() || refused.at().plus(READING).isAfter(desk.now());
    }

    private static Step again(Desk desk) {
        return switch (desk.errand()) {
            case Errand.Open open when isDue(desk, open) ->
                    Step.of(
                            desk.with(open.again(desk.now().plus(LOST))),
                            new Send(open.id(), open.command()));
            case Errand.Done done when done.since().plus(CATCH_UP).isBefore(desk.now()) ->
                    Step.of(Keeping.untold(desk.with(new Errand.None())));
            case Errand.Open _, Errand.Done _, Errand.None _ -> Step.of(desk);
        };
    }

    /// The hall is back: what waits for its next try goes at once.
    static Errand dueNow(Desk desk) {
        return desk.errand() instanceof Errand.Open open && open.unanswered() > 0
                ? open.again(desk.now())
                : desk.errand();
    }

    private static boolean isDue(Desk desk, Errand.Open open) {
        return !open.againAt().isAfter(desk.now());
    }

    private static Duration pause(int unanswered) {
        var doubled = FIRST_RETRY.multipliedBy(1L << Math.min(unanswered, 4));
        return doubled.compareTo(LAST_RETRY) < 0 ? doubled : LAST_RETRY;
    }

    private static HallCommand callNext(Post post) {
        return new CallNext(post.window(), post.clerk());
    }
}
