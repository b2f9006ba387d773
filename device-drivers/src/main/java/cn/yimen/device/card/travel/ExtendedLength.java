package cn.yimen.device.card.travel;

import java.util.Arrays;

/// Whether a card takes APDUs of more than 256 bytes: its answer to reset says so in the historical
/// bytes (ISO 7816-4, 8.1.1), which for contactless cards are those of its ATS. Unsaid means no.
final class ExtendedLength {

    private static final int COMPACT_TLV = 0x80;
    private static final int CARD_CAPABILITIES = 7;
    private static final int EXTENDED = 0x40;

    private ExtendedLength() {}

    static boolean isTaken(byte[] atr) {
        byte[] historical = historicalBytes(atr);
        if (historical.length == 0 || (historical[0] & 0xFF) != COMPACT_TLV) {
            return false;
        }
        int at = 1;
        while (at < historical.length) {
            int tag = (historical[at] & 0xF0) >> 4;
            int length = historical[at] & 0x0F;
            int last = at + length;
            if (tag == CARD_CAPABILITIES && length == 3 && last < historical.length) {
                return (historical[last] & EXTENDED) != 0;
            }
            at = last + 1;
        }
        return false;
    }

    /// Behind the interface bytes, of which each fourth tells whether more follow (ISO 7816-3,
    /// 8.2).
    private static byte[] historicalBytes(byte[] atr) {
        if (atr.length < 2) {
            return new byte[0];
        }
        int count = atr[1] & 0x0F;
        int follow = (atr[1] & 0xF0) >> 4;
        int at = 2;
        while (follow != 0 && at < atr.length) {
            int end = at + Integer.bitCount(follow);
            boolean more = (follow & 0x8) != 0 && end <= atr.length;
            follow = more ? (atr[end - 1] & 0xF0) >> 4 : 0;
            at = end;
        }
        return at + count > atr.length ? new byte[0] : Arrays.copyOfRange(atr, at, at + count);
    }
}
