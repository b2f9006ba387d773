package cn.yimen.device.printer;

import java.util.BitSet;

/// A picture of black and white dots, at most as wide as the paper.
final class Bitmap {

    private static final int DLE = 0x10;

    private final int width;
    private final int height;
    private final BitSet dots;

    Bitmap(int width, int height) {
        this.width = width;
        this.height = height;
        this.dots = new BitSet(width * height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int rowBytes() {
        return (width + 7) / 8;
    }

    void blacken(int x, int y) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            dots.set(y * width + x);
        }
    }

    boolean black(int x, int y) {
        return x < width && y < height && dots.get(y * width + x);
    }

    /// Rows from the top, eight dots a byte, leftmost dot in the highest bit. Printers look for
    /// real-time commands (DLE EOT, DLE ENQ, DLE DC4) inside pictures as well: a byte that would
    /// begin one gets one more black dot beside its only one.
    byte[] rowsWithoutRealTimeCommands() {
        var rows = new byte[rowBytes() * height];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = octet(i % rowBytes() * 8, i / rowBytes(), 1, 0);
        }
        return withoutRealTimeCommands(rows);
    }

    /// The same for `FS q`: columns from the left, eight dots a byte, topmost in the highest bit.
    byte[] columnsWithoutRealTimeCommands() {
        int down = (height + 7) / 8;
        var columns = new byte[rowBytes() * 8 * down];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = octet(i / down, i % down * 8, 0, 1);
        }
        return withoutRealTimeCommands(columns);
    }

    private static byte[] withoutRealTimeCommands(byte[] octets) {
        for (int i = 0; i + 1 < octets.length; i++) {
            if (octets[i] == DLE && beginsCommand(octets[i + 1])) {
                octets[i] = 0x18;
            }
        }
        if (octets.length > 0 && octets[octets.length - 1] == DLE) {
            octets[octets.length - 1] = 0x18;
        }
        return octets;
    }

    private static boolean beginsCommand(byte next) {
        return next == 0x04 || next == 0x05 || next == 0x14;
    }

    private byte octet(int x, int y, int acrossStep, int downStep) {
        int bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = (bits << 1) | (black(x + i * acrossStep, y + i * downStep) ? 1 : 0);
        }
        return (byte) bits;
    }
}
