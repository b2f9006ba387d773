package cn.yimen.journal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// SQLite's write-ahead log as bytes (www.sqlite.org/fileformat2.html § 4): a header of 32 bytes,
/// then frames of a header of 24 bytes and a page, each with a checksum over itself and all before
/// it.
///
/// SQLite ends its reading at the first frame whose checksum does not hold. After a power cut that
/// is right: what follows was never synced, and it is at most one transaction. Where two or more
/// follow, they were synced, and something has changed the file since: SQLite would lose them
/// without a word.
final class WalFile {

    private static final int HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int SALT = 16;
    private static final int FRAME_SALT = 8;
    private static final int CHECKSUM = 24;
    private static final int FRAME_CHECKSUM = 16;
    private static final int SUMMED_OF_FRAME_HEADER = 8;
    private static final int BIG_ENDIAN_SUMS = 0x377f0683;

    private final byte[] file;
    private final ByteBuffer bytes;
    private final int frameSize;
    private final ByteOrder order;

    private record Sums(int one, int two) {}

    /// A power cut may leave less than a header.
    private WalFile(byte[] written, int pageSize) {
        file = Arrays.copyOf(written, Math.max(written.length, HEADER));
        bytes = ByteBuffer.wrap(file);
        frameSize = FRAME_HEADER + pageSize;
        order = bytes.getInt(0) == BIG_ENDIAN_SUMS ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /// @param pageSize of the database; a damaged header does not know it
    static WalFile of(byte[] file, int pageSize) {
        return new WalFile(file, pageSize);
    }

    private int frames() {
        return Math.max(0, (bytes.capacity() - HEADER) / frameSize);
    }

    private int at(int frame) {
        return HEADER + frame * frameSize;
    }

    /// Whether transactions that were synced would be lost without a word.
    boolean isDamaged() {
        if (frames() == 0) {
            return false;
        }
        int sound = sound();
        long salt = salt();
        int commits = 0;
        for (int frame = sound; frame < frames(); frame++) {
            if (frameSalt(frame) == salt && bytes.getInt(at(frame) + 4) != 0) {
                commits++;
            }
        }
        return commits >= 2;
    }

    /// Frames at the beginning whose checksums hold.
    private int sound() {
        var sums = sum(new Sums(0, 0), 0, CHECKSUM);
        if (!sums.equals(stored(CHECKSUM))) {
            return 0;
        }
        for (int frame = 0; frame < frames(); frame++) {
            sums =
                    sum(
                            sum(sums, at(frame), SUMMED_OF_FRAME_HEADER),
                            at(frame) + FRAME_HEADER,
                            frameSize - FRAME_HEADER);
            if (frameSalt(frame) != bytes.getLong(SALT)
                    || !sums.equals(stored(at(frame) + FRAME_CHECKSUM))) {
                return frame;
            }
        }
        return frames();
    }

    /// Of the generation that is written now: what the header says. Where the header is damaged,
    /// one frame may be too, but two have not lost the same.
    private long salt() {
        if (sum(new Sums(0, 0), 0, CHECKSUM).equals(stored(CHECKSUM))) {
            return bytes.getLong(SALT);
        }
        return frames() > 2 && frameSalt(1) == frameSalt(2) ? frameSalt(1) : frameSalt(0);
    }

    private long frameSalt(int frame) {
        return bytes.getLong(at(frame) + FRAME_SALT);
    }

    /// The same file with checksums that hold, through the last frame of its generation, whatever
    /// the pages say: for a copy that is to be read once more, row by row.
    byte[] withNewSums() {
        long salt = salt();
        bytes.putInt(0, order == ByteOrder.BIG_ENDIAN ? BIG_ENDIAN_SUMS : BIG_ENDIAN_SUMS - 1);
        bytes.putInt(8, frameSize - FRAME_HEADER);
        bytes.putLong(SALT, salt);
        var sums = sum(new Sums(0, 0), 0, CHECKSUM);
        store(sums, CHECKSUM);
        for (int frame : generation(salt)) {
            bytes.putLong(at(frame) + FRAME_SALT, salt);
            sums =
                    sum(
                            sum(sums, at(frame), SUMMED_OF_FRAME_HEADER),
                            at(frame) + FRAME_HEADER,
                            frameSize - FRAME_HEADER);
            store(sums, at(frame) + FRAME_CHECKSUM);
        }
        return file;
    }

    /// All frames through the last one that bears the salt.
    private List<Integer> generation(long salt) {
        var all = new ArrayList<Integer>();
        int last = -1;
        for (int frame = 0; frame < frames(); frame++) {
            all.add(frame);
            last = frameSalt(frame) == salt ? frame : last;
        }
        return all.subList(0, last + 1);
    }

    private Sums sum(Sums from, int offset, int length) {
        var words = bytes.duplicate().order(order);
        int one = from.one();
        int two = from.two();
        for (int at = offset; at < offset + length; at += 2 * Integer.BYTES) {
            one += words.getInt(at) + two;
            two += words.getInt(at + Integer.BYTES) + one;
        }
        return new Sums(one, two);
    }

    private Sums stored(int offset) {
        return new Sums(bytes.getInt(offset), bytes.getInt(offset + Integer.BYTES));
    }

    private void store(Sums sums, int offset) {
        bytes.putInt(offset, sums.one()).putInt(offset + Integer.BYTES, sums.two());
    }
}
