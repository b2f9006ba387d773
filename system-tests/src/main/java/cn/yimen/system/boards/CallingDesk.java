package cn.yimen.system.boards;

import cn.yimen.client.HallClient;
import cn.yimen.client.Reply;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.system.bench.Timings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A desk without a window: calls somebody, serves them and goes on. Used by one thread.
final class CallingDesk {

    private static final Duration GIVE_UP = Duration.ofSeconds(20);

    private final HallClient hall;
    private final WindowId window;
    private final ClerkId clerk;
    private final IdSource ids;
    private final Timings answers = new Timings();

    CallingDesk(HallClient hall, int number, RandomGenerator random) {
        this.hall = hall;
        window = new WindowId(String.valueOf(number));
        clerk = new ClerkId(String.valueOf(1000 + number));
        ids = new IdSource(InstantSource.system(), random);
    }

    void open() {
        send(new OpenWindow(window, clerk));
    }

    /// Calls the next one.
    TicketId call() {
        return callIfAny()
                .orElseThrow(() -> new IllegalStateException("nobody waits at " + window));
    }

    /// Calls the next one, where somebody waits.
    Optional<TicketId> callIfAny() {
        long from = System.nanoTime();
        var answer = answer(new CallNext(window, clerk));
        if (answer instanceof CommandAnswer.Refused refused
                && refused.why() == Refusal.NOBODY_WAITING) {
            return Optional.empty();
        }
        answers.add(System.nanoTime() - from);
        return Optional.of(called(accepted(answer)));
    }

    private static TicketId called(CommandAnswer.Accepted answer) {
        return answer.events().stream()
                .map(recorded -> recorded.event())
                .filter(Called.class::isInstance)
                .map(event -> ((Called) event).ticket())
                .findFirst()
                .orElseThrow();
    }

    void serve(TicketId ticket) {
        send(new StartServing(ticket, window, clerk));
        send(new FinishServing(ticket, window, clerk));
    }

    /// From the click to the server's answer.
    Timings answers() {
        return answers;
    }

    private void send(HallCommand command) {
        accepted(answer(command));
    }

    private CommandAnswer answer(HallCommand command) {
        var envelope = new CommandEnvelope(ids.command(), new DeviceId("D" + window), command);
        var reply = hall.sendUntilAnswered(envelope, GIVE_UP).join();
        if (reply instanceof Reply.Answered(var answer)) {
            return answer;
        }
        throw new IllegalStateException(command + ": " + reply);
    }

    private static CommandAnswer.Accepted accepted(CommandAnswer answer) {
        if (answer instanceof CommandAnswer.Accepted accepted) {
            return accepted;
        }
        throw new IllegalStateException(answer.toString());
    }
}
