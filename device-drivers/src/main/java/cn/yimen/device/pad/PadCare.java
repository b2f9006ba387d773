package cn.yimen.device.pad;

import cn.yimen.device.keys.KeyFrame;
import cn.yimen.device.keys.Presence;
import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Outcome;
import java.time.Duration;

/// Asks whether the pad is there. Keys that nobody asked for are not ratings.
final class PadCare implements Care<KeyFrame> {

    private static final int STUCK_AFTER = 3;

    private final Presence presence = new Presence(EvaluatorPad.FRAMES, STUCK_AFTER);

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
        // A key pressed while nothing was asked rates nothing.
    }
}
