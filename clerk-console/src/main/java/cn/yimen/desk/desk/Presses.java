package cn.yimen.desk.desk;

import cn.yimen.desk.desk.DeskEvent.Pressed;
import cn.yimen.desk.desk.DeskEvent.ReasonChosen;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import java.util.Optional;

/// What becomes of a press. A press that does not apply changes nothing.
final class Presses {

    private Presses() {}

    static Step pressed(Desk desk, Pressed event) {
        return switch (event.key()) {
            case LIST -> Step.of(desk.with(desk.look().tab(desk.look().tab().next())));
            case FOLD -> Step.of(desk.with(desk.look().folded()));
            case ESCAPE ->
                    Step.of(desk.with(desk.look().choosing(false)).refused(Optional.empty()));
            case PRIMARY, FINISH_AND_CALL ->
                    desk.now().isBefore(desk.deafUntil()) ? Step.of(desk) : command(desk, event);
            case RECALL, PASS, HOLD, TRANSFER, CHOOSE, PAUSE, CLOSE_WINDOW, HELP ->
                    command(desk, event);
        };
    }

    static Step reason(Desk desk, ReasonChosen event) {
        boolean applies =
                desk.look().choosingReason()
                        && desk.errand().isNone()
                        && DeskKeys.stateOf(desk, DeskKey.PAUSE).isReady();
        if (!applies) {
            return Step.of(desk);
        }
        var post = desk.post();
        var pause = new PauseWindow(post.window(), post.clerk(), event.reason().code());
        return Errands.send(
                desk.with(desk.look().choosing(false)),
                event.ids().first(),
                pause,
                Optional.empty());
    }

    private static Step command(Desk desk, Pressed event) {
        if (!desk.errand().isNone() || !DeskKeys.stateOf(desk, event.key()).isReady()) {
            return Step.of(desk);
        }
        return DeskCommands.of(desk, event.key())
                .map(command -> send(desk, event, command))
                .orElseGet(() -> withoutCommand(desk, event.key()));
    }

    private static Step send(Desk desk, Pressed event, HallCommand command) {
        Optional<CommandId> thenCall =
                event.key() == DeskKey.FINISH_AND_CALL && desk.state() instanceof Serving
                        ? Optional.of(event.ids().second())
                        : Optional.empty();
        var clear = desk.with(desk.look().choosing(false)).refused(Optional.empty());
        return Errands.send(clear, event.ids().first(), command, thenCall);
    }

    /// The pause key of a window that is not paused asks for the reason first.
    private static Step withoutCommand(Desk desk, DeskKey key) {
        return key == DeskKey.PAUSE
                ? Step.of(desk.with(desk.look().choosing(!desk.look().choosingReason())))
                : Step.of(desk);
    }
}
