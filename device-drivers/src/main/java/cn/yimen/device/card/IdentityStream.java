package cn.yimen.device.card;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// The byte stream that a PC/SC reader serves in blocks of 256 by `FF B0 n 00 00`, put together
/// again: u16 text length (256), u16 photo length (up to 1024), text, photo; big-endian.
///
/// With a photo that makes 1284 bytes in 6 blocks, the last of 4 bytes. Source: public reader
/// software (Johann356/readinfo, `PCSC_GetIDCard`), one source.
public final class IdentityStream {

    public static final int BLOCK_BYTES = 256;
    public static final int MOST_PHOTO_BYTES = 1024;

    private static final int HEADER_BYTES = 4;
    private static final int MOST_BYTES = HEADER_BYTES + IdentityText.BYTES + MOST_PHOTO_BYTES;

    private final byte[] stream = new byte[MOST_BYTES];
    private final boolean withPhoto;
    private int received;

    /// @param withPhoto whether to go on after the text
    IdentityStream(boolean withPhoto) {
        this.withPhoto = withPhoto;
    }

    /// The whole stream of a card, for virtual cards and tests.
    public static byte[] of(byte[] text, byte[] photo) {
        return ByteBuffer.allocate(HEADER_BYTES + text.length + photo.length)
                .putShort((short) text.length)
                .putShort((short) photo.length)
                .put(text)
                .put(photo)
                .array();
    }

    boolean isComplete() {
        return received > 0
                && received >= (withPhoto ? total() : HEADER_BYTES + IdentityText.BYTES);
    }

    /// The command that fetches the next block.
    byte[] nextCommand() {
        return new byte[] {(byte) 0xFF, (byte) 0xB0, (byte) (received / BLOCK_BYTES), 0, 0};
    }

    /// Takes the next block; only before the stream is complete and while nothing was wrong.
    Optional<CardTrouble> accept(byte[] block) {
        int due = received == 0 ? BLOCK_BYTES : Math.min(BLOCK_BYTES, total() - received);
        if (block.length != due) {
            return wrongLength(due, block.length);
        }
        System.arraycopy(block, 0, stream, received, due);
        received += due;
        if (number(0) != IdentityText.BYTES) {
            return wrongLength(IdentityText.BYTES, number(0));
        }
        return number(2) > MOST_PHOTO_BYTES
                ? wrongLength(MOST_PHOTO_BYTES, number(2))
                : Optional.empty();
    }

    byte[] text() {
        return Arrays.copyOfRange(stream, HEADER_BYTES, HEADER_BYTES + IdentityText.BYTES);
    }

    CardPhoto photo() {
        return withPhoto
                ? CardPhoto.of(
                        CardPhoto.Format.WLT,
                        Arrays.copyOfRange(stream, HEADER_BYTES + IdentityText.BYTES, total()))
                : CardPhoto.none();
    }

    void erase() {
        Arrays.fill(stream, (byte) 0);
    }

    private int total() {
        return HEADER_BYTES + IdentityText.BYTES + number(2);
    }

    private int number(int offset) {
        return ByteBuffer.wrap(stream).getShort(offset) & 0xFFFF;
    }

    private static Optional<CardTrouble> wrongLength(int expected, int actual) {
        return Optional.of(new CardTrouble.WrongLength(expected, actual));
    }
}
