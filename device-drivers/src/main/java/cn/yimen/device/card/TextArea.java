package cn.yimen.device.card;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of the chip: 256 bytes, UTF-16LE, fields at fixed places, padded with spaces.
final class TextArea {

    static final int BYTES = 256;

    /// Where a field stands, in bytes.
    record Span(int offset, int length) {}

    private static final Span TYPE_FLAG = new Span(248, 2);

    private final byte[] bytes;

    private TextArea(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Looks at `bytes`, which must be [#BYTES] long, without copying them.
    static TextArea over(byte[] bytes) {
        return new TextArea(bytes);
    }

    static TextArea blank(char flag) {
        TextArea area = new TextArea(new byte[BYTES]);
        area.write(new Span(0, BYTES), "");
        area.write(TYPE_FLAG, String.valueOf(flag));
        return area;
    }

    char flag() {
        return raw(TYPE_FLAG).charAt(0);
    }

    /// Everything in the field, padding included; half characters become U+FFFD.
    String raw(Span span) {
        return new String(bytes, span.offset(), span.length(), StandardCharsets.UTF_16LE);
    }

    /// Fills the field, padding with spaces.
    ///
    /// @throws IllegalArgumentException when the text is too long for it
    void write(Span span, String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_16LE);
        if (encoded.length > span.length()) {
            throw new IllegalArgumentException("text too long for a field of " + span);
        }
        byte[] spaces = " ".repeat(span.length() / 2).getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(spaces, 0, bytes, span.offset(), span.length());
        System.arraycopy(encoded, 0, bytes, span.offset(), encoded.length);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, BYTES);
    }
}
