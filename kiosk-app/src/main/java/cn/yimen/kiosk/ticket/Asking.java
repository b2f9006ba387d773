package cn.yimen.kiosk.ticket;

import cn.yimen.client.Reply;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.flow.IssuedTicket;
import java.time.Duration;
import java.util.Optional;
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

    /// A number that was only shown is on paper now. Nothing depends on it, so that it is not
    /// written down.
    void reportReprint(IssuedTicket ticket, Optional<PrintResult> known) {
        known.map(result -> new HallCommand.ReportPrint(ticket.id(), result, ""))
                .ifPresent(command -> ask(around.ids().command(), command, _ -> {}));
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
