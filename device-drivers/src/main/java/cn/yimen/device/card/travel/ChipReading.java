package cn.yimen.device.card.travel;

import cn.yimen.device.card.travel.ReadingProgress.Step;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.protocol.ReadBinaryAPDUSender;
import org.jmrtd.protocol.SecureMessagingWrapper;

/// Reads whole files from an opened chip, never more than a file can have.
final class ChipReading {

    private static final int NO_SUCH_FILE = 0x6A82;
    private static final int HEAD_BYTES = 8;
    private static final int SHORT_BLOCK = 223;
    private static final int EXTENDED_BLOCK = 2000;

    /// Beyond this offset the command is another one, whose answer is wrapped once more.
    private static final int FAR = 0x7FFF;

    private static final int FAR_BLOCK = 200;

    /// Offsets have 16 bits.
    private static final int LARGEST_FILE = 0xFFFF;

    private static final int NOT_BY_SHORT_ID = -1;

    private final ReadBinaryAPDUSender sender;
    private final SecureMessagingWrapper channel;
    private final int block;
    private final Consumer<ReadingProgress> progress;

    ChipReading(
            ChipService service,
            SecureMessagingWrapper channel,
            boolean extendedLength,
            Consumer<ReadingProgress> progress) {
        this.sender = new ReadBinaryAPDUSender(service);
        this.channel = channel;
        this.block = extendedLength ? EXTENDED_BLOCK : SHORT_BLOCK;
        this.progress = progress;
    }

    /// The file; empty when the chip has none of that number.
    Optional<byte[]> read(short file, Step step) throws CardServiceException {
        try {
            sender.sendSelectFile(channel, file);
        } catch (CardServiceException e) {
            if ((e.getSW() & 0xFFFF) == NO_SUCH_FILE) {
                return Optional.empty();
            }
            throw e;
        }
        byte[] head = part(0, HEAD_BYTES);
        byte[] whole = Arrays.copyOf(head, wholeLength(head));
        int have = Math.min(head.length, whole.length);
        while (have < whole.length) {
            progress.accept(new ReadingProgress(step, have, whole.length));
            byte[] next = part(have, whole.length - have);
            System.arraycopy(next, 0, whole, have, next.length);
            have += next.length;
        }
        progress.accept(new ReadingProgress(step, have, whole.length));
        return Optional.of(whole);
    }

    private static int wholeLength(byte[] head) throws CardServiceException {
        Tlv.Header header =
                Tlv.header(head, 0)
                        .orElseThrow(() -> new CardServiceException("no file of a chip"));
        if (header.length() > LARGEST_FILE - header.headerBytes()) {
            throw new CardServiceException("a file that cannot be so long");
        }
        return header.headerBytes() + header.length();
    }

    /// At least one byte, at most as many as wanted.
    private byte[] part(int offset, int wanted) throws CardServiceException {
        boolean far = offset > FAR;
        int most = far ? FAR_BLOCK : Math.min(block, FAR + 1 - offset);
        int asked = Math.min(wanted, most);
        byte[] part = sender.sendReadBinary(channel, NOT_BY_SHORT_ID, offset, asked, false, far);
        if (part == null || part.length == 0 || part.length > asked) {
            throw new CardServiceException("an answer of the wrong length");
        }
        return part;
    }
}
