package cn.yimen.device.card.sdt;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Optional;

/// The number of a reader's security module, as printed on its seal:
/// 05.03-20160101-0000000123-0001234567. On the wire 16 bytes, little-endian: two of 16 bits, three
/// of 32.
public record SamId(int kind, int maker, long made, long serial, long extension) {

    static final int BYTES = 16;

    /// Empty for a wrong length.
    public static Optional<SamId> of(byte[] bytes) {
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return Optional.of(
                new SamId(
                        Short.toUnsignedInt(in.getShort()),
                        Short.toUnsignedInt(in.getShort()),
                        Integer.toUnsignedLong(in.getInt()),
                        Integer.toUnsignedLong(in.getInt()),
                        Integer.toUnsignedLong(in.getInt())));
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind)
                .putShort((short) maker)
                .putInt((int) made)
                .putInt((int) serial)
                .putInt((int) extension)
                .array();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%02d.%02d-%08d-%010d-%010d", kind, maker, made, serial, extension);
    }
}
