package cn.yimen.device.keypad;

import cn.yimen.device.serial.FrameForm;
import java.util.Optional;

/// What the key pad's frame looks like: see [KeypadFrame].
final class KeypadForm implements FrameForm<KeypadFrame> {

    @Override
    public int head() {
        return 4;
    }

    @Override
    public boolean fits(int index, int b) {
        return switch (index) {
            case 0 -> b == 0xAA;
            case 1 -> b == 0x57;
            case 3 -> b == 2;
            default -> true;
        };
    }

    @Override
    public int longest() {
        return KeypadFrame.LENGTH;
    }

    @Override
    public int length(byte[] begun) {
        return KeypadFrame.LENGTH;
    }

    @Override
    public Optional<KeypadFrame> read(byte[] frame) {
        return KeypadFrame.of(frame);
    }
}
