package cn.yimen.system.bench;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import java.util.Optional;
import java.util.UUID;

/// A clerk who opens a window and serves so many people: call, start, finish. The calls are timed.
final class Clerk implements Talker {

    private static final String TICKET = "\"ticket\":\"";
    private static final int UUID_LENGTH = 36;

    private final IdSource ids = BenchHall.ids();
    private final WindowId window;
    private final ClerkId clerk;
    private final Timings calls = new Timings();
    private Step step = Step.OPEN;
    private TicketId ticket = new TicketId(new UUID(0, 0));
    private int left;

    private enum Step {
        OPEN,
        CALL,
        START,
        FINISH
    }

    Clerk(int number, int people) {
        window = BenchHall.window(number);
        clerk = BenchHall.clerk(number);
        left = people;
    }

    @Override
    public Optional<CommandEnvelope> next() {
        return step == Step.CALL && left == 0
                ? Optional.empty()
                : Optional.of(BenchHall.command(ids, command()));
    }

    private HallCommand command() {
        return switch (step) {
            case OPEN -> new OpenWindow(window, clerk);
            case CALL -> new CallNext(window, clerk);
            case START -> new StartServing(ticket, window, clerk);
            case FINISH -> new FinishServing(ticket, window, clerk);
        };
    }

    @Override
    public void answered(String body, long nanos) {
        if (!body.contains("accepted")) {
            throw new IllegalStateException(step + ": " + body);
        }
        step =
                switch (step) {
                    case OPEN, FINISH -> Step.CALL;
                    case CALL -> {
                        called(body, nanos);
                        yield Step.START;
                    }
                    case START -> Step.FINISH;
                };
    }

    private void called(String body, long nanos) {
        calls.add(nanos);
        left--;
        int at = body.indexOf(TICKET) + TICKET.length();
        ticket = new TicketId(UUID.fromString(body.substring(at, at + UUID_LENGTH)));
    }

    Timings calls() {
        return calls;
    }
}
