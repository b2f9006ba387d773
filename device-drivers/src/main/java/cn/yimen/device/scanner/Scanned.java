package cn.yimen.device.scanner;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A code that a citizen held before the scanner. May hold personal data: never logged.
public final class Scanned {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String text;
    private final byte[] raw;

    private Scanned(String text, byte[] raw) {
        this.text = text;
        this.raw = raw;
    }

    /// Reads the bytes as UTF-8 if they are that without fault, else as GB18030, in which older
    /// Chinese codes are written. Short words such as 预约 and 联通 are both: in UTF-8 they would be
    /// Cyrillic and Armenian letters, so Chinese is what was meant.
    static Scanned of(byte[] raw) {
        byte[] kept = raw.clone();
        String chinese = new String(kept, GB18030);
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(kept)).toString();
            boolean both = holdsOnlyTwoByteLetters(text) && isCommonChinese(kept);
            return new Scanned(both ? chinese : text, kept);
        } catch (CharacterCodingException notUtf8) {
            return new Scanned(chinese, kept);
        }
    }

    private static boolean holdsOnlyTwoByteLetters(String utf8) {
        return utf8.chars().allMatch(c -> c < 0x800) && utf8.chars().anyMatch(c -> c >= 0x80);
    }

    /// Whether all that is not ASCII are pairs from the characters of GB 2312.
    private static boolean isCommonChinese(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int lead = Byte.toUnsignedInt(bytes[i]);
            if (lead >= 0x80) {
                i++;
                int trail = i < bytes.length ? Byte.toUnsignedInt(bytes[i]) : 0;
                if (lead < 0xB0 || lead > 0xF7 || trail < 0xA1) {
                    return false;
                }
            }
        }
        return true;
    }

    public String text() {
        return text;
    }

    /// The bytes as they came, without suffix.
    public byte[] raw() {
        return raw.clone();
    }

    boolean sameCode(Scanned other) {
        return Arrays.equals(raw, other.raw);
    }

    /// Tells the length only.
    @Override
    public String toString() {
        return "Scanned[" + raw.length + " bytes]";
    }
}
