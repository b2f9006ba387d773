package cn.yimen.device.sim.travel;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Putting bytes together: joining, padding, data objects.
final class Bytes {

    private Bytes() {}

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /// ISO 9797-1 padding method 2: 80, then zeros up to a whole block.
    static byte[] padded(byte[] data, int block) {
        byte[] padded = Arrays.copyOf(data, (data.length / block + 1) * block);
        padded[data.length] = (byte) 0x80;
        return padded;
    }

    /// What stood before the padding.
    static byte[] unpadded(byte[] padded) {
        int end = padded.length - 1;
        while (end > 0 && padded[end] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }

    /// Tag (one or two bytes), length, value.
    static byte[] object(int tag, byte[]... value) {
        byte[] content = joined(value);
        byte[] tagBytes =
                tag > 0xFF ? new byte[] {(byte) (tag >> 8), (byte) tag} : new byte[] {(byte) tag};
        return joined(tagBytes, length(content.length), content);
    }

    /// The value of the first object with `tag` among those that stand side by side; empty if none.
    static byte[] valueOf(int tag, byte[] objects) {
        int at = 0;
        while (at + 2 <= objects.length) {
            int length = objects[at + 1] & 0xFF;
            int start = at + 2;
            if (length > 0x80) {
                int width = length - 0x80;
                length = 0;
                for (int i = 0; i < width && start < objects.length; i++) {
                    length = length << 8 | (objects[start++] & 0xFF);
                }
            }
            if (length < 0 || length > objects.length - start) {
                break;
            }
            if ((objects[at] & 0xFF) == tag) {
                return Arrays.copyOfRange(objects, start, start + length);
            }
            at = start + length;
        }
        return new byte[0];
    }

    private static byte[] length(int length) {
        if (length < 0x80) {
            return new byte[] {(byte) length};
        }
        return length < 0x100
                ? new byte[] {(byte) 0x81, (byte) length}
                : new byte[] {(byte) 0x82, (byte) (length >> 8), (byte) length};
    }
}
