package cn.yimen.system.sim;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.server.writer.Outcome;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Asks the server under one id until it has answered, as the hall's client does.
final class Asker {

    private static final long PATIENCE = 3_000;
    private static final int LONGEST = 7;

    private final DeviceId device;
    private final Around around;
    private final IdSource ids;

    /// What whoever asks stands in.
    record Around(Timeline time, Link link, ServerNode server, Dice dice) {}

    Asker(DeviceId device, Around around) {
        this.device = device;
        this.around = around;
        ids = new IdSource(around.time(), around.dice().split());
    }

    IdSource ids() {
        return ids;
    }

    /// @param then hears the answer once
    void ask(HallCommand command, Consumer<CommandAnswer> then) {
        ask(new CommandEnvelope(ids.command(), device, command), () -> true, then);
    }

    /// @param alive whether whoever asked still does
    void ask(CommandEnvelope envelope, BooleanSupplier alive, Consumer<CommandAnswer> then) {
        new Question(envelope, alive, then).send();
    }

    /// One question until its answer.
    private final class Question {

        private final CommandEnvelope envelope;
        private final BooleanSupplier alive;
        private final Consumer<CommandAnswer> then;
        private int tries;
        private boolean answered;

        Question(CommandEnvelope envelope, BooleanSupplier alive, Consumer<CommandAnswer> then) {
            this.envelope = envelope;
            this.alive = alive;
            this.then = then;
        }

        void send() {
            if (answered || !alive.getAsBoolean()) {
                return;
            }
            tries++;
            int mine = tries;
            around.link()
                    .up(() ->
                            around.server()
                                    .receive(
                                            envelope,
                                            outcome ->
                                                    around.link().down(() -> hear(mine, outcome))));
            around.time().after(PATIENCE, () -> again(mine, 0));
        }

        private void hear(int mine, Outcome outcome) {
            switch (outcome) {
                case Outcome.Answered(CommandAnswer answer) -> {
                    if (!answered && alive.getAsBoolean()) {
                        answered = true;
                        then.accept(answer);
                    }
                }
                case Outcome.NotNow not -> again(mine, not.retryAfter().toMillis());
            }
        }

        private void again(int mine, long atLeast) {
            if (!answered && mine == tries) {
                tries++;
                long pause = around.dice().between(25, 50L << Math.min(tries, LONGEST));
                around.time().after(Math.max(pause, atLeast), this::send);
            }
        }
    }
}
