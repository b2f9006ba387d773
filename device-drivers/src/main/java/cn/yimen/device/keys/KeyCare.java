package cn.yimen.device.keys;

import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Outcome;
import java.time.Duration;
import java.util.function.Consumer;

/// Passes each press on once. The box tells it until it is heard; the turn says that it is the
/// same, also where the cable was torn in between.
final class KeyCare<K> implements Care<KeyFrame> {

    private static final int NO_TURN = -1;

    private final KeyLine<K> box;
    private final Presence presence;
    private final Consumer<K> pressed;
    private final Consumer<byte[]> sink;
    private int lastTurn = NO_TURN;

    /// @param sink takes what is to be said to the box when the line is free
    KeyCare(KeyLine<K> box, Consumer<K> pressed, Consumer<byte[]> sink) {
        this.box = box;
        this.presence = new Presence(box.frames(), box.stuckAfter());
        this.pressed = pressed;
        this.sink = sink;
    }

    @Override
    public Duration every() {
        return Presence.EVERY;
    }

    @Override
    public Outcome<Condition> look(Conversation<KeyFrame> line, boolean fresh) {
        return presence.look(line);
    }

    @Override
    public void heard(KeyFrame frame) {
        if (frame.command() != KeyCommand.PRESSED) {
            return;
        }
        sink.accept(box.frames().bytes(new KeyFrame(KeyCommand.HEARD, frame.data(), frame.turn())));
        if (frame.turn() != lastTurn) {
            lastTurn = frame.turn();
            box.key().apply(frame.data()).ifPresent(pressed);
        }
    }
}
