package cn.yimen.journal.record;

import cn.yimen.journal.vault.BundleCipher;
import cn.yimen.journal.vault.MachineKeyPair;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads what a [BundleWriter] wrote, parcel by parcel, and believes nothing before its tag holds.
final class BundleReader implements AutoCloseable {

    private static final int LARGEST_FRAME = Body.LARGEST_BYTES + (1 << 20);

    private final DataInputStream in;

    private BundleReader(DataInputStream in) {
        this.in = in;
    }

    /// Why a bundle is not taken. Nothing of it is.
    static final class NotTaken extends Exception {

        private static final long serialVersionUID = 1;

        private final Bundles.Why why;

        NotTaken(Bundles.Why why) {
            super(why.name());
            this.why = why;
        }

        Bundles.Why why() {
            return why;
        }
    }

    static BundleReader of(Path file) throws IOException {
        return new BundleReader(
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    /// @throws NotTaken where it is no bundle, or not for this machine
    BundleCipher cipher(MachineKeyPair receiver) throws IOException, NotTaken {
        var title = in.readNBytes(BundleWriter.TITLE.length);
        var header = in.readNBytes(BundleCipher.HEADER_BYTES);
        if (!Arrays.equals(title, BundleWriter.TITLE)
                || header.length != BundleCipher.HEADER_BYTES) {
            throw new NotTaken(Bundles.Why.NOT_A_BUNDLE);
        }
        return BundleCipher.from(header, receiver)
                .orElseThrow(() -> new NotTaken(Bundles.Why.FOR_ANOTHER_MACHINE));
    }

    /// Hands on all parcels, before it is known whether the last ones are sound.
    ///
    /// @throws NotTaken where anything was changed or left out
    void parcels(BundleCipher cipher, Instant now, Consumer<Parcel> each)
            throws IOException, NotTaken {
        try {
            long read = 0;
            var frame = frame(cipher);
            while (!frame.isLast()) {
                each.accept(Parcel.read(frame.plain(), now).orElseThrow(BundleReader::altered));
                read++;
                frame = frame(cipher);
            }
            boolean isWhole =
                    frame.plain().length == Long.BYTES
                            && ByteBuffer.wrap(frame.plain()).getLong() == read;
            if (!isWhole || in.read() >= 0) {
                throw altered();
            }
        } catch (EOFException cutShort) {
            throw altered();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Frame(byte[] plain, boolean isLast) {}

    private Frame frame(BundleCipher cipher) throws IOException, NotTaken {
        int length = in.readInt();
        int last = in.readUnsignedByte();
        if (length < 0 || length > LARGEST_FRAME || last > 1) {
            throw altered();
        }
        var sealed = in.readNBytes(length);
        if (sealed.length != length) {
            throw altered();
        }
        Optional<byte[]> plain = cipher.open(sealed, last == 1);
        return new Frame(plain.orElseThrow(BundleReader::altered), last == 1);
    }

    private static NotTaken altered() {
        return new NotTaken(Bundles.Why.ALTERED);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
