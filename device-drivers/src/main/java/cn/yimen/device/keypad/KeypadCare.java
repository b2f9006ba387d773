package cn.yimen.device.keypad;

import cn.yimen.device.Fault;
import cn.yimen.device.keypad.KeypadFrame.Command;
import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Question;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/// Asks the pad every two seconds whether it is there, and passes each press on once.
final class KeypadCare implements Care<KeypadFrame> {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofMillis(300);
    private static final int NO_TURN = -1;

    private final Consumer<KeyPress> pressed;
    private final Consumer<byte[]> sink;
    private int lastTurn = NO_TURN;

    /// @param sink takes what is to be said to the pad when the line is free
    KeypadCare(Consumer<KeyPress> pressed, Consumer<byte[]> sink) {
        this.pressed = pressed;
        this.sink = sink;
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Outcome<Condition> look(Conversation<KeypadFrame> line, boolean fresh) {
        var here = new KeypadFrame(Command.PRESENT, 0, 0).bytes();
        return line.ask(new Question<>(here, () -> KeypadCare::judge, ANSWER, 3))
                .map(found -> condition(found.data() == 1));
    }

    private static Verdict<KeypadFrame> judge(KeypadFrame heard) {
        return heard.command() == Command.HERE
                ? new Verdict.Answer<>(heard)
                : new Verdict.Unasked<>();
    }

    private static Condition condition(boolean stuck) {
        return stuck
                ? Condition.of(Set.of(Fault.KEY_STUCK), "a key is held down")
                : Condition.well();
    }

    /// The pad tells a press until it is heard; the turn says that it is the same one.
    @Override
    public void heard(KeypadFrame frame) {
        if (frame.command() != Command.PRESSED) {
            return;
        }
        sink.accept(new KeypadFrame(Command.HEARD, frame.data(), frame.turn()).bytes());
        if (frame.turn() != lastTurn) {
            lastTurn = frame.turn();
            frame.press().ifPresent(pressed);
        }
    }
}
