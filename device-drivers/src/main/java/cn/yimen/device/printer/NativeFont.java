package cn.yimen.device.printer;

import java.nio.charset.Charset;

/// The characters that a printer's own font holds, as it decodes them from GB18030 bytes.
/// Everything else is a rare character (生僻字) and travels as a picture.
public enum NativeFont {
    /// Rows A1–F7 of GB 2312: 6,763 characters and symbols; the cheapest printers.
    GB2312 {
        @Override
        boolean holdsPair(int lead, int trail) {
            return lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1;
        }
    },
    /// All two-byte codes of GB18030 (the set of GBK): 21,886 characters and symbols.
    GB18030_TWO_BYTE {
        @Override
        boolean holdsPair(int lead, int trail) {
            return true;
        }
    };

    static final Charset CHARSET = Charset.forName("GB18030");

    abstract boolean holdsPair(int lead, int trail);

    /// Whether every character of a text stands in the font.
    boolean holds(String text) {
        return text.codePoints().allMatch(this::holds);
    }

    boolean holds(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 0x20 && codePoint < 0x7F;
        }
        if (Character.getType(codePoint) == Character.PRIVATE_USE) {
            return false;
        }
        byte[] bytes = Character.toString(codePoint).getBytes(CHARSET);
        return bytes.length == 2
                && holdsPair(Byte.toUnsignedInt(bytes[0]), Byte.toUnsignedInt(bytes[1]));
    }

    /// Dots that a text takes at single size: ASCII 12, all else 24. The letters of Uyghur and
    /// Kazakh are never native; in a picture they take about half of that.
    static int width(String text) {
        return text.codePoints().map(NativeFont::width).sum();
    }

    private static int width(int codePoint) {
        boolean arabic =
                Character.getDirectionality(codePoint)
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return codePoint < 0x80 || arabic ? 12 : 24;
    }
}
