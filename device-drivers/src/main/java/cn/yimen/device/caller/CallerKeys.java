package cn.yimen.device.caller;

import cn.yimen.device.keys.KeyFrames;
import cn.yimen.device.keys.KeyLine;
import java.util.Optional;

/// What a caller says: `AA 56 command 02 data turn check`. Data of a press is the number of its
/// key, 1–16 (ADR 0065).
public final class CallerKeys {

    /// A press is the number of its key.
    public static final KeyLine<Integer> LINE =
            new KeyLine<>("caller-keys", new KeyFrames(0x56, true), 3, CallerKeys::key);

    private static final int KEYS = 16;

    private CallerKeys() {}

    private static Optional<Integer> key(int data) {
        return Optional.of(data).filter(key -> key >= 1 && key <= KEYS);
    }
}
