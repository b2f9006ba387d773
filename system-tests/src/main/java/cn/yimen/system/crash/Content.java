package cn.yimen.system.crash;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The bytes of a file, growing.
final class Content {

    private byte[] bytes;
    private int size;

    Content() {
        this(new byte[4096], 0);
    }

    private Content(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    /// Writes a part of some data that begins at an offset of the file. Beyond the end there are
    /// zeros up to it.
    void write(int offset, ByteBuffer data, int from, int to) {
        int end = offset + to;
        grow(end);
        data.get(from, bytes, offset + from, to - from);
        size = Math.max(size, end);
    }

    void truncate(int to) {
        grow(to);
        if (to < size) {
            Arrays.fill(bytes, to, size, (byte) 0);
        }
        size = to;
    }

    private void grow(int to) {
        if (to > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(to, 2 * bytes.length));
        }
    }

    Content copy() {
        return new Content(bytes.clone(), size);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
