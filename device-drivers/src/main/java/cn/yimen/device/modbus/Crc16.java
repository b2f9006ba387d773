package cn.yimen.device.modbus;

import java.util.Arrays;

/// The check of Modbus RTU: CRC-16, polynomial A001 mirrored, starting at FFFF, low byte first on
/// the line. Window panels use it too.
public final class Crc16 {

    private static final int START = 0xFFFF;
    private static final int MIRRORED_POLYNOMIAL = 0xA001;

    private Crc16() {}

    public static int of(byte[] bytes, int from, int to) {
        int crc = START;
        for (int i = from; i < to; i++) {
            crc ^= Byte.toUnsignedInt(bytes[i]);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ MIRRORED_POLYNOMIAL;
            }
        }
        return crc;
    }

    /// The bytes with their check behind them.
    public static byte[] checked(byte[] bytes) {
        byte[] whole = Arrays.copyOf(bytes, bytes.length + 2);
        int crc = of(bytes, 0, bytes.length);
        whole[bytes.length] = (byte) crc;
        whole[bytes.length + 1] = (byte) (crc >> 8);
        return whole;
    }

    /// Whether the last two of these bytes are the check of those before.
    public static boolean holds(byte[] bytes, int from, int to) {
        return to - from > 2
                && of(bytes, from, to - 2)
                        == (Byte.toUnsignedInt(bytes[to - 2])
                                | Byte.toUnsignedInt(bytes[to - 1]) << 8);
    }
}
