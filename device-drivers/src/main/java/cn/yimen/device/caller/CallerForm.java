package cn.yimen.device.caller;

import cn.yimen.device.serial.FrameForm;
import java.util.Optional;

/// What a caller's frame looks like: see [CallerFrame].
final class CallerForm implements FrameForm<CallerFrame> {

    @Override
    public int head() {
        return 4;
    }

    @Override
    public boolean fits(int index, int b) {
        return switch (index) {
            case 0 -> b == 0xAA;
            case 1 -> b == 0x56;
            case 3 -> b == 2;
            default -> true;
        };
    }

    @Override
    public int longest() {
        return CallerFrame.LENGTH;
    }

    @Override
    public int length(byte[] begun) {
        return CallerFrame.LENGTH;
    }

    @Override
    public Optional<CallerFrame> read(byte[] frame) {
        return CallerFrame.of(frame);
    }
}
