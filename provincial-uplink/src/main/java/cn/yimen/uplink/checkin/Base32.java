package cn.yimen.uplink.checkin;

import java.util.Arrays;
import java.util.Optional;

/// RFC 4648 base 32 without padding: all of it is in QR's alphanumeric alphabet.
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        for (int bit = 0; bit < bytes.length * 8; bit += BITS) {
            int pair = (at(bytes, bit / 8) << 8) | at(bytes, bit / 8 + 1);
            text.append(ALPHABET.charAt((pair >> (16 - BITS - bit % 8)) & 31));
        }
        return text.toString();
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }

    /// Empty where the text is not exactly how some bytes are written.
    static Optional<byte[]> read(String text) {
        var bytes = new byte[text.length() * BITS / 8];
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            put(bytes, i * BITS, value);
        }
        return of(bytes).equals(text)
                ? Optional.of(Arrays.copyOf(bytes, bytes.length))
                : Optional.empty();
    }

    private static void put(byte[] bytes, int bit, int value) {
        int placed = value << (16 - BITS - bit % 8);
        if (bit / 8 < bytes.length) {
            bytes[bit / 8] |= (byte) (placed >> 8);
        }
        if (bit / 8 + 1 < bytes.length) {
            bytes[bit / 8 + 1] |= (byte) placed;
        }
    }
}
