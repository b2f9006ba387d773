package cn.yimen.desk.desk;

import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Closed;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Paused;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.DeskState.Unheard;
import java.time.Duration;
import java.time.Instant;

/// Which key applies when. What a key does is in [DeskCommands]; a key that is not ready does
/// nothing.
public final class DeskKeys {

    /// Between two calls of a number.
    public static final Duration RECALL_GAP = Duration.ofSeconds(10);

    /// A person needs this long at least to walk to the window before they can be passed.
    public static final Duration PASS_GAP = Duration.ofSeconds(20);

    /// 重呼, the first call not counted.
    public static final int MOST_RECALLS = 3;

    private DeskKeys() {}

    public static KeyState stateOf(Desk desk, DeskKey key) {
        return switch (key) {
            case LIST, FOLD, ESCAPE -> new KeyState.Ready();
            case LOCK -> when(Entry.lock(desk).isPresent());
            case PRIMARY,
                    FINISH_AND_CALL,
                    RECALL,
                    PASS,
                    HOLD,
                    TRANSFER,
                    CHOOSE,
                    PAUSE,
                    CLOSE_WINDOW,
                    MATERIALS,
                    TELL_ONCE,
                    NOTE,
                    HELP ->
                    command(desk, desk.state(), key);
        };
    }

    private static KeyState command(Desk desk, DeskState state, DeskKey key) {
        if (!desk.seat().access().isOpen()) {
            return when(key == DeskKey.PRIMARY && !desk.look().expanded());
        }
        boolean alone = !desk.isLive() || !Keeping.mine(desk).isEmpty();
        if (desk.isDoubtful() || (alone && !worksAlone(state, key))) {
            return new KeyState.Dashed();
        }
        return switch (key) {
            case PRIMARY -> when(primaryApplies(state));
            case FINISH_AND_CALL ->
                    when(state instanceof Serving serving && !serving.pausesAfter());
            case RECALL ->
                    state instanceof Called called
                            ? recall(called, desk.hallNow())
                            : new KeyState.Dashed();
            case PASS ->
                    state instanceof Called called
                            ? after(called.turn().lastCalledAt().plus(PASS_GAP), desk.hallNow())
                            : new KeyState.Dashed();
            case PAUSE -> when(pauseApplies(state));
            case CLOSE_WINDOW -> when(state instanceof Idle);
            case HELP -> when(HelpView.of(desk).isActedOn());
            case HOLD -> when(holdApplies(desk, state));
            case TRANSFER ->
                    when(Questions.inHand(desk).isPresent() && Transfers.arePossible(desk));
            case NOTE -> when(Questions.inHand(desk).isPresent());
            case MATERIALS -> when(Materials.areThere(desk));
            case TELL_ONCE ->
                    when(
                            desk.seat().tools().getOrDefault(Seat.Tool.PRINTER, false)
                                    && Materials.toldOnce(desk).isPresent());
            case CHOOSE -> when(state instanceof Idle && isAnybodyToChoose(desk));
            case LIST, FOLD, ESCAPE, LOCK -> new KeyState.Dashed();
        };
    }

    /// 办结, 挂起 and 暂停 take nobody from the queue: they need no answer before the clerk goes on, and
    /// are sent when the hall is back.
    private static boolean worksAlone(DeskState state, DeskKey key) {
        return switch (key) {
            case PRIMARY -> state instanceof Serving;
            case HOLD -> state.inHand().isPresent();
            case PAUSE -> true;
            default -> false;
        };
    }

    private static boolean primaryApplies(DeskState state) {
        return switch (state) {
            case Closed _, Called _, Serving _ -> true;
            case Idle idle -> idle.next().isPresent();
            case Unheard _, Paused _ -> false;
        };
    }

    private static boolean pauseApplies(DeskState state) {
        return switch (state) {
            case Idle _, Serving _, Paused _ -> true;
            case Unheard _, Closed _, Called _ -> false;
        };
    }

    /// 挂起, and 回呼 where nobody is at the window.
    private static boolean holdApplies(Desk desk, DeskState state) {
        return state instanceof Idle
                ? !QueueView.of(desk).held().isEmpty()
                : Questions.inHand(desk).isPresent();
    }

    private static boolean isAnybodyToChoose(Desk desk) {
        var queue = QueueView.of(desk);
        return !queue.waiting().isEmpty() || !queue.passed().isEmpty();
    }

    private static KeyState recall(Called called, Instant hallNow) {
        return called.ticket().calls() > MOST_RECALLS
                ? new KeyState.Dashed()
                : after(called.turn().lastCalledAt().plus(RECALL_GAP), hallNow);
    }

    private static KeyState after(Instant ready, Instant hallNow) {
        long millis = Duration.between(hallNow, ready).toMillis();
        return millis <= 0
                ? new KeyState.Ready()
                : new KeyState.Soon((int) Math.ceilDiv(millis, 1000));
    }

    private static KeyState when(boolean applies) {
        return applies ? new KeyState.Ready() : new KeyState.Dashed();
    }
}
