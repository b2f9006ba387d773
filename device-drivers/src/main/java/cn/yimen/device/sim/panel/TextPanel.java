package cn.yimen.device.sim.panel;

import cn.yimen.device.modbus.Crc16;
import cn.yimen.device.serial.FrameForm;
import cn.yimen.device.serial.HeadedFraming;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A panel of the text frame family: shows what command 62 says, takes its brightness from command
/// 0D, and answers each with 00, or 01 where it cannot.
public final class TextPanel implements SimulatedPanel {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 6;
    private static final int ATTRIBUTES = 19;
    private static final int LONGEST = 263;
    private static final int SHOW = 0x62;
    private static final int BRIGHTNESS = 0x0D;

    private final HeadedFraming<byte[]> frames = new HeadedFraming<>(new Form());
    private volatile int address;
    private volatile String text = "";
    private volatile int rgb = 0xFF0000;
    private volatile int brightness = 100;

    public TextPanel(int address) {
        this.address = address;
    }

    /// Somebody turns its address switch.
    public void address(int other) {
        address = other;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int rgb() {
        return rgb;
    }

    public int brightness() {
        return brightness;
    }

    @Override
    public void powerCycle() {
        text = "";
        brightness = 100;
    }

    @Override
    public List<byte[]> receive(byte[] bytes) {
        return frames.accept(bytes).stream()
                .filter(frame -> Byte.toUnsignedInt(frame[0]) == address)
                .map(this::answer)
                .toList();
    }

    private byte[] answer(byte[] frame) {
        byte[] data = Arrays.copyOfRange(frame, HEAD, frame.length - 2);
        boolean done =
                switch (frame[4]) {
                    case SHOW -> data.length >= ATTRIBUTES && show(data);
                    case BRIGHTNESS -> data.length == 1 && dim(data[0]);
                    default -> false;
                };
        byte[] answer = Arrays.copyOf(frame, HEAD + 1);
        answer[5] = 1;
        answer[HEAD] = (byte) (done ? 0 : 1);
        return Crc16.checked(answer);
    }

    private boolean show(byte[] data) {
        rgb = Byte.toUnsignedInt(data[9]) << 16 | Byte.toUnsignedInt(data[10]) << 8;
        int length = Byte.toUnsignedInt(data[17]) | Byte.toUnsignedInt(data[18]) << 8;
        if (length != data.length - ATTRIBUTES) {
            return false;
        }
        text = new String(data, ATTRIBUTES, length, GB18030);
        return true;
    }

    private boolean dim(byte percent) {
        brightness = percent;
        return true;
    }

    private static final class Form implements FrameForm<byte[]> {

        @Override
        public int head() {
            return HEAD;
        }

        @Override
        public boolean fits(int index, int b) {
            return switch (index) {
                case 1 -> b == 0x64;
                case 2, 3 -> b == 0xFF;
                default -> true;
            };
        }

        @Override
        public int longest() {
            return LONGEST;
        }

        @Override
        public int length(byte[] begun) {
            return HEAD + Byte.toUnsignedInt(begun[5]) + 2;
        }

        @Override
        public Optional<byte[]> read(byte[] frame) {
            return Crc16.holds(frame, 0, frame.length) ? Optional.of(frame) : Optional.empty();
        }
    }
}
