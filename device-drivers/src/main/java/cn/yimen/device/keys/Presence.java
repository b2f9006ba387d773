package cn.yimen.device.keys;

import cn.yimen.device.Fault;
import cn.yimen.device.serial.Care.Condition;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Outcome;
import java.time.Duration;
import java.util.Set;

/// Whether a box is there, and whether one of its keys is stuck. Of one box, on its thread.
public final class Presence {

    /// How often a box is asked.
    public static final Duration EVERY = Duration.ofSeconds(2);

    private final KeyFrames frames;
    private final int stuckAfter;
    private int held;

    /// @param stuckAfter as of [KeyLine]
    public Presence(KeyFrames frames, int stuckAfter) {
        this.frames = frames;
        this.stuckAfter = stuckAfter;
    }

    public Outcome<Condition> look(Conversation<KeyFrame> line) {
        var here = frames.question(KeyFrame.of(KeyCommand.PRESENT, 0), KeyCommand.HERE);
        return line.ask(here).map(found -> condition(found.data() == 1));
    }

    private Condition condition(boolean keyDown) {
        held = keyDown ? held + 1 : 0;
        return held >= stuckAfter
                ? Condition.of(Set.of(Fault.KEY_STUCK), "a key is held down")
                : Condition.well();
    }
}
