package cn.yimen.device.caller;

import cn.yimen.device.Fault;
import cn.yimen.device.caller.CallerFrame.Command;
import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Question;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Asks the box every two seconds whether it is there, and passes each press on once. A key that is
/// held down for three looks is stuck.
final class CallerCare implements Care<CallerFrame> {

    static final int KEYS = 16;

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofMillis(300);
    private static final int STUCK_AFTER = 3;
    private static final int NO_TURN = -1;

    private final IntConsumer pressed;
    private final Consumer<byte[]> sink;
    private int lastTurn = NO_TURN;
    private int held;

    /// @param pressed hears the number of each key that is pressed
    /// @param sink takes what is to be said to the box when the line is free
    CallerCare(IntConsumer pressed, Consumer<byte[]> sink) {
        this.pressed = pressed;
        this.sink = sink;
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Outcome<Condition> look(Conversation<CallerFrame> line, boolean fresh) {
        var here = new CallerFrame(Command.PRESENT, 0, 0).bytes();
        return line.ask(new Question<>(here, () -> CallerCare::judge, ANSWER, 3))
                .map(found -> condition(found.data() == 1));
    }

    private static Verdict<CallerFrame> judge(CallerFrame heard) {
        return heard.command() == Command.HERE
                ? new Verdict.Answer<>(heard)
                : new Verdict.Unasked<>();
    }

    private Condition condition(boolean keyDown) {
        held = keyDown ? held + 1 : 0;
        return held >= STUCK_AFTER
                ? Condition.of(Set.of(Fault.KEY_STUCK), "a key is held down")
                : Condition.well();
    }

    /// The box tells a press until it is heard; the turn says that it is the same, also where the
    /// cable was torn in between.
    @Override
    public void heard(CallerFrame frame) {
        if (frame.command() != Command.PRESSED) {
            return;
        }
        sink.accept(new CallerFrame(Command.HEARD, frame.data(), frame.turn()).bytes());
        if (frame.turn() != lastTurn && frame.data() >= 1 && frame.data() <= KEYS) {
            lastTurn = frame.turn();
            pressed.accept(frame.data());
        }
    }
}
