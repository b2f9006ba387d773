package cn.yimen.device.panel;

import cn.yimen.device.modbus.Crc16;
import cn.yimen.device.serial.FrameForm;
import java.util.Arrays;
import java.util.Optional;

/// `address 64 FF FF command length data… CRC`, the CRC that of Modbus.
final class TextPanelForm implements FrameForm<TextPanelForm.Frame> {

    private static final int HEAD = 6;
    private static final int CHECK = 2;
    private static final int MOST_DATA = 255;

    /// @param data what stands between length and check
    @SuppressWarnings("ArrayRecordComponent") // frames are never compared
    record Frame(int address, int command, byte[] data) {

        byte[] bytes() {
            byte[] bytes = new byte[HEAD + data.length];
            bytes[0] = (byte) address;
            bytes[1] = 0x64;
            bytes[2] = (byte) 0xFF;
            bytes[3] = (byte) 0xFF;
            bytes[4] = (byte) command;
            bytes[5] = (byte) data.length;
            System.arraycopy(data, 0, bytes, HEAD, data.length);
            return Crc16.checked(bytes);
        }
    }

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
        return HEAD + MOST_DATA + CHECK;
    }

    @Override
    public int length(byte[] begun) {
        return HEAD + Byte.toUnsignedInt(begun[5]) + CHECK;
    }

    @Override
    public Optional<Frame> read(byte[] frame) {
        return Crc16.holds(frame, 0, frame.length)
                ? Optional.of(
                        new Frame(
                                Byte.toUnsignedInt(frame[0]),
                                Byte.toUnsignedInt(frame[4]),
                                Arrays.copyOfRange(frame, HEAD, frame.length - CHECK)))
                : Optional.empty();
    }
}
