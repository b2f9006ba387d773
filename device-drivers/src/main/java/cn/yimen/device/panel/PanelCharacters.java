package cn.yimen.device.panel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/// Which characters a panel has in its memory.
public enum PanelCharacters {
    /// 6,763 Chinese characters: most panels.
    GB2312("GB2312"),
    GB18030("GB18030");

    /// ？ in both.
    private static final byte[] LACKING = {(byte) 0xA3, (byte) 0xBF};

    private final Charset charset;

    PanelCharacters(String charset) {
        this.charset = Charset.forName(charset);
    }

    /// The text in at most so many bytes; never half a character.
    byte[] encode(String text, int mostBytes) {
        var bytes = new ByteArrayOutputStream();
        CharsetEncoder encoder = charset.newEncoder();
        for (int codePoint : text.codePoints().filter(c -> c >= ' ').toArray()) {
            String character = Character.toString(codePoint);
            byte[] one = encoder.canEncode(character) ? character.getBytes(charset) : LACKING;
            if (bytes.size() + one.length > mostBytes) {
                break;
            }
            bytes.writeBytes(one);
        }
        return bytes.toByteArray();
    }
}
