package cn.yimen.system.kill;

import cn.yimen.client.HallClient;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Opens a window, then calls, serves and finishes, one person after the other.
record Desk(HallClient client, WindowId window, IdSource ids, Answers answers)
        implements Callable<Void> {

    private static final ClerkId CLERK = new ClerkId("0317");

    @Override
    public Void call() {
        ask(new OpenWindow(window, CLERK));
        while (!answers.isOver()) {
            var called = ask(new CallNext(window, CLERK)).flatMap(Desk::ticket);
            if (called.isPresent()) {
                ask(new StartServing(called.get(), window, CLERK));
                ask(new FinishServing(called.get(), window, CLERK));
            }
        }
        return null;
    }

    private Optional<CommandAnswer> ask(HallCommand command) {
        return answers.ask(client, new DeviceId("D" + window), command, ids);
    }

    private static Optional<TicketId> ticket(CommandAnswer answer) {
        return answer instanceof Accepted accepted
                ? accepted.events().stream()
                        .flatMap(recorded ->
                                recorded.event() instanceof Called called
                                        ? Optional.of(called.ticket()).stream()
                                        : Optional.<TicketId>empty().stream())
                        .findFirst()
                : Optional.empty();
    }
}
