package cn.yimen.device.sim.travel;

/// What a chip can do, in which real ones differ.
///
/// @param basicAccess whether it opens by BAC
/// @param pace whether it opens by PACE
/// @param extendedLength whether it takes APDUs of more than 256 bytes, and says so
/// @param delivery how long answers leave it
public record ChipTraits(
        boolean basicAccess, boolean pace, boolean extendedLength, Manner delivery) {

    /// How an answer leaves the chip.
    public enum Manner {
        AT_ONCE,
        /// Only when the command expects its exact length: else 6C and the length.
        EXACT_LENGTH,
        /// In pieces fetched one by one: 61 and what is left.
        IN_PIECES
    }

    private static final int SHORT_BYTES = 256;
    private static final int EXTENDED_BYTES = 4096;

    /// An old passport.
    public static ChipTraits bac() {
        return new ChipTraits(true, false, false, Manner.AT_ONCE);
    }

    /// A new one, which opens the old way as well.
    public static ChipTraits both() {
        return new ChipTraits(true, true, false, Manner.AT_ONCE);
    }

    /// One that opens by PACE alone.
    public static ChipTraits paceOnly() {
        return new ChipTraits(false, true, false, Manner.AT_ONCE);
    }

    public ChipTraits withExtendedLength() {
        return new ChipTraits(basicAccess, pace, true, delivery);
    }

    public ChipTraits delivering(Manner manner) {
        return new ChipTraits(basicAccess, pace, extendedLength, manner);
    }

    int mostBytes() {
        return extendedLength ? EXTENDED_BYTES : SHORT_BYTES;
    }

    /// Contactless (T=1), historical bytes `80 73 c1 c2 c3`: card capabilities, of which the last
    /// says by 40 that extended lengths are taken.
    byte[] answerToReset() {
        byte[] atr = {
            0x3B,
            (byte) 0x85,
            (byte) 0x80,
            0x01,
            (byte) 0x80,
            0x73,
            (byte) 0xC0,
            0x21,
            (byte) (extendedLength ? 0xC0 : 0x80),
            0
        };
        for (int i = 1; i < atr.length - 1; i++) {
            atr[atr.length - 1] ^= atr[i];
        }
        return atr;
    }
}
