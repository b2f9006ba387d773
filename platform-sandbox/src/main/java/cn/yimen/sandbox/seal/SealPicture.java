package cn.yimen.sandbox.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// How the seal looks: a PNG with eight bits of red, green and blue, whose packed rows a PDF takes
/// as they are (ISO 32000-1, 7.4.4.4, predictor 15).
final class SealPicture {

    private static final int SIGNATURE_BYTES = 8;
    private static final int CHECKSUM_BYTES = 4;

    private final byte[] png;
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private int width;
    private int height;

    private SealPicture(byte[] png) {
        this.png = png;
        var from = ByteBuffer.wrap(png).position(SIGNATURE_BYTES);
        while (from.hasRemaining()) {
            chunk(from);
        }
    }

    static SealPicture read() {
        try (var in = SealPicture.class.getResourceAsStream("seal.png")) {
            if (in == null) {
                throw new IllegalStateException("seal.png is not beside its reader");
            }
            return new SealPicture(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading seal.png", e);
        }
    }

    private void chunk(ByteBuffer from) {
        var content = new byte[from.getInt()];
        var kind = new byte[4];
        from.get(kind).get(content).position(from.position() + CHECKSUM_BYTES);
        switch (new String(kind, StandardCharsets.US_ASCII)) {
            case "IHDR" -> {
                width = ByteBuffer.wrap(content).getInt();
                height = ByteBuffer.wrap(content).getInt(4);
            }
            case "IDAT" -> rows.writeBytes(content);
            default -> {
                // Says nothing of the picture.
            }
        }
    }

    byte[] png() {
        return png.clone();
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] rows() {
        return rows.toByteArray();
    }
}
