package cn.yimen.device.pad;

import cn.yimen.device.serial.FrameForm;
import java.util.Optional;

/// What a pad's frame looks like: see [PadFrame].
final class PadForm implements FrameForm<PadFrame> {

    private static final int LENGTH = 6;

    @Override
    public int head() {
        return 4;
    }

    @Override
    public boolean fits(int index, int b) {
        return switch (index) {
            case 0 -> b == 0xAA;
            case 1 -> b == 0x55;
            case 3 -> b == 1;
            default -> true;
        };
    }

    @Override
    public int longest() {
        return LENGTH;
    }

    @Override
    public int length(byte[] begun) {
        return LENGTH;
    }

    @Override
    public Optional<PadFrame> read(byte[] frame) {
        return PadFrame.of(frame);
    }
}
