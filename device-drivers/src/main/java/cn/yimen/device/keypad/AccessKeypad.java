package cn.yimen.device.keypad;

import cn.yimen.device.keys.KeyFrames;
import cn.yimen.device.keys.KeyLine;
import java.util.Optional;

/// What the four keys say: `AA 57 command 02 data turn check`. Data of a press is the code of its
/// key, and 0x10 more where it was held down; the pad says that a key is down once it is for longer
/// than 10 s (ADR 0072).
public final class AccessKeypad {

    public static final KeyLine<KeyPress> LINE =
            new KeyLine<>("access-keypad", new KeyFrames(0x57, true), 1, AccessKeypad::press);

    private static final int HELD = 0x10;

    private AccessKeypad() {}

    private static Optional<KeyPress> press(int data) {
        return AccessKey.of(data & ~HELD).map(key -> new KeyPress(key, (data & HELD) != 0));
    }
}
