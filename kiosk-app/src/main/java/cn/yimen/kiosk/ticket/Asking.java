package cn.yimen.kiosk.ticket;

import cn.yimen.client.Reply;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Asks the hall server until it answers, and brings the answer back to the desk's thread.
final class Asking {

    /// A server that comes back tomorrow is still asked.
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(365);

    private final DeskSurroundings around;
    private final Executor thread;

    Asking(DeskSurroundings around, Executor thread) {
        this.around = around;
        this.thread = thread;
    }

    void ask(CommandId id, HallCommand command, Consumer<CommandAnswer> then) {
        var _ =
                around.server()
                        .ask(new CommandEnvelope(id, around.device(), command), AS_LONG_AS_IT_TAKES)
                        .thenAccept(reply -> {
                            if (reply instanceof Reply.Answered(CommandAnswer answer)) {
                                thread.execute(() -> then.accept(answer));
                            }
                        });
    }
}
