package cn.yimen.desk.desk;

import cn.yimen.desk.desk.DeskEvent.Pressed;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.HallCommand;
import java.util.Optional;

/// What becomes of a press. A press that does not apply changes nothing.
final class Presses {

    private Presses() {}

    static Step pressed(Desk desk, Pressed event) {
        if (event.key() == DeskKey.PRIMARY && !desk.seat().access().isOpen()) {
            return Step.of(desk.look().expanded() ? desk : desk.with(desk.look().folded()));
        }
        return switch (event.key()) {
            case LIST -> Step.of(desk.with(desk.look().tab(desk.look().tab().next())));
            case FOLD -> Step.of(desk.with(desk.look().folded()));
            case ESCAPE ->
                    Step.of(
                            desk.with(desk.look().asking(new Question.None()))
                                    .refused(Optional.empty()));
            case LOCK -> Entry.lock(desk).orElseGet(() -> Step.of(desk));
            case PRIMARY, FINISH_AND_CALL ->
                    desk.now().isBefore(desk.deafUntil()) ? Step.of(desk) : command(desk, event);
            case TELL_ONCE -> tellOnce(desk);
            case MATERIALS, NOTE, RECALL, PASS, HOLD, TRANSFER, CHOOSE, PAUSE, CLOSE_WINDOW, HELP ->
                    command(desk, event);
        };
    }

    private static Step tellOnce(Desk desk) {
        return Materials.toldOnce(desk)
                .filter(_ -> DeskKeys.stateOf(desk, DeskKey.TELL_ONCE).isReady())
                .map(told -> Step.of(desk, new DeskEffect.PrintToldOnce(told)))
                .orElseGet(() -> Step.of(desk));
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
        var clear = desk.with(desk.look().asking(new Question.None())).refused(Optional.empty());
        return Errands.send(clear, event.ids().first(), command, thenCall);
    }

    /// The same key again takes its question back.
    private static Step withoutCommand(Desk desk, DeskKey key) {
        var look = key == DeskKey.CHOOSE ? withSomebody(desk) : desk.look();
        return Questions.of(desk, key)
                .map(asked -> isOpen(look, asked) ? new Question.None() : asked)
                .map(next -> Step.of(desk.with(look.asking(next))))
                .orElseGet(() -> Step.of(desk));
    }

    /// Where nobody waits, those who were passed are to be chosen from.
    private static Look withSomebody(Desk desk) {
        return QueueView.of(desk).waiting().isEmpty()
                ? desk.look().tab(Look.Tab.PASSED)
                : desk.look();
    }

    private static boolean isOpen(Look look, Question asked) {
        return look.question().getClass() == asked.getClass();
    }
}
