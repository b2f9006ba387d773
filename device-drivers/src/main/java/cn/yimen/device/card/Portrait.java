package cn.yimen.device.card;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/// The decoded portrait of an identity card. Erase it as soon as it has served. Used by one thread.
public final class Portrait implements AutoCloseable {

    public static final int WIDTH = 102;
    public static final int HEIGHT = 126;

    private static final int BYTES_PER_PIXEL = 3;
    private static final int BMP_HEADER = 54;
    private static final int BMP_ROW = (WIDTH * BYTES_PER_PIXEL + 3) / 4 * 4;
    private static final int BMP_BYTES = BMP_HEADER + BMP_ROW * HEIGHT;
    private static final int BMP_WIDTH_AT = 18;
    private static final int BMP_HEIGHT_AT = 22;
    private static final int BMP_DEPTH_AT = 28;

    private final byte[] rgb;

    private Portrait(byte[] rgb) {
        this.rgb = rgb;
    }

    /// What the makers' decoders write: a bitmap of 38,862 bytes, 24 bits a pixel, rows from the
    /// bottom up. Empty for any other.
    public static Optional<Portrait> ofBmp(byte[] bmp) {
        if (bmp.length != BMP_BYTES || bmp[0] != 'B' || bmp[1] != 'M') {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN);
        boolean sound =
                in.getInt(BMP_WIDTH_AT) == WIDTH
                        && in.getInt(BMP_HEIGHT_AT) == HEIGHT
                        && in.getShort(BMP_DEPTH_AT) == BYTES_PER_PIXEL * Byte.SIZE;
        return sound ? Optional.of(new Portrait(turned(bmp))) : Optional.empty();
    }

    private static byte[] turned(byte[] bmp) {
        byte[] rgb = new byte[WIDTH * HEIGHT * BYTES_PER_PIXEL];
        for (int pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
            int row = HEIGHT - 1 - pixel / WIDTH;
            int from = BMP_HEADER + row * BMP_ROW + pixel % WIDTH * BYTES_PER_PIXEL;
            for (int colour = 0; colour < BYTES_PER_PIXEL; colour++) {
                rgb[pixel * BYTES_PER_PIXEL + colour] = bmp[from + BYTES_PER_PIXEL - 1 - colour];
            }
        }
        return rgb;
    }

    /// A copy: red, green, blue, rows from the top; to be erased by whoever asked for it.
    public byte[] rgb() {
        return rgb.clone();
    }

    @Override
    public void close() {
        Arrays.fill(rgb, (byte) 0);
    }

    @Override
    public String toString() {
        return "Portrait";
    }
}
