package cn.yimen.device.card.sdt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts the bytes of a line into frames, whatever pieces they arrive in and whatever stands between
/// them; the same both ways:
///
/// `AA AA AA 96 69 | length, 2 bytes | content | check`
///
/// The length, big-endian, counts content and check; the check is the exclusive or of everything
/// from the length on. Readers exist that send `AA 00` before the preamble or spoil its first byte,
/// so the last four bytes of it count. Holds one frame at most, and erases what it lets go.
public final class SdtFrames {

    /// The longest reply known (text, portrait, two fingerprints) has 090A.
    static final int LONGEST = 0x0A00;

    private static final byte[] PREAMBLE = {
        (byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69
    };
    private static final byte[] START = Arrays.copyOfRange(PREAMBLE, 1, PREAMBLE.length);
    private static final int LENGTH_BYTES = 2;
    private static final int SHORTEST = 3;

    private final byte[] buffer = new byte[START.length + LENGTH_BYTES + LONGEST];
    private int size;
    private int spoilt;

    /// A whole frame around this content.
    public static byte[] frame(byte[] content) {
        int length = content.length + 1;
        byte[] frame = Arrays.copyOf(PREAMBLE, PREAMBLE.length + LENGTH_BYTES + length);
        frame[PREAMBLE.length] = (byte) (length >> 8);
        frame[PREAMBLE.length + 1] = (byte) length;
        System.arraycopy(content, 0, frame, PREAMBLE.length + LENGTH_BYTES, content.length);
        frame[frame.length - 1] = check(frame, PREAMBLE.length, frame.length - 1);
        return frame;
    }

    /// The contents of the frames that end within these bytes; the receiver's to erase.
    public List<byte[]> accept(byte[] bytes) {
        var contents = new ArrayList<byte[]>();
        for (int at = 0; at < bytes.length; ) {
            int count = Math.min(bytes.length - at, buffer.length - size);
            System.arraycopy(bytes, at, buffer, size, count);
            size += count;
            at += count;
            cut(contents);
        }
        return contents;
    }

    /// The frame that has begun will not end (nothing came for a while): perhaps it was none, and a
    /// real one stands inside.
    public List<byte[]> giveUp() {
        var contents = new ArrayList<byte[]>();
        while (isPending()) {
            spoilt++;
            drop(1);
            cut(contents);
        }
        return contents;
    }

    /// Whether the beginning of a frame is there.
    public boolean isPending() {
        return size > 0;
    }

    /// Frames so far with a wrong check, or without an end.
    public int spoilt() {
        return spoilt;
    }

    /// Forgets what has come.
    public void reset() {
        drop(size);
        spoilt = 0;
    }

    private void cut(List<byte[]> contents) {
        while (findStart()) {
            int head = START.length + LENGTH_BYTES;
            if (size < head) {
                return;
            }
            int length = number(START.length);
            if (length < SHORTEST || length > LONGEST) {
                drop(1);
            } else if (size < head + length) {
                return;
            } else if (buffer[head + length - 1]
                    == check(buffer, START.length, head + length - 1)) {
                contents.add(Arrays.copyOfRange(buffer, head, head + length - 1));
                drop(head + length);
            } else {
                spoilt++;
                drop(1);
            }
        }
    }

    /// Drops what stands before the next start, or before what may become one.
    private boolean findStart() {
        int at = 0;
        while (at < size && !startsAt(at)) {
            at++;
        }
        drop(at);
        return size >= START.length;
    }

    private boolean startsAt(int at) {
        int known = Math.min(START.length, size - at);
        return Arrays.equals(buffer, at, at + known, START, 0, known);
    }

    private void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, size - count);
        Arrays.fill(buffer, size - count, size, (byte) 0);
        size -= count;
    }

    private int number(int offset) {
        return Byte.toUnsignedInt(buffer[offset]) << 8 | Byte.toUnsignedInt(buffer[offset + 1]);
    }

    private static byte check(byte[] bytes, int from, int to) {
        byte check = 0;
        for (int i = from; i < to; i++) {
            check ^= bytes[i];
        }
        return check;
    }
}
