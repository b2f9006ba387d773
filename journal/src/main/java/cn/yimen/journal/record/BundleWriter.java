package cn.yimen.journal.record;

import cn.yimen.journal.vault.BundleCipher;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A bundle as a file: `YIMENBUNDLE1` and a line feed, the 64 bytes of [BundleCipher#header], then
/// frames of four bytes of length (big endian), one byte that is 1 for the last frame, and the
/// ciphertext. Each frame is a [Parcel]; the last one is their number in eight bytes. Written under
/// another name first, and synced.
final class BundleWriter implements AutoCloseable {

    static final byte[] TITLE = "YIMENBUNDLE1\n".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Path unfinished;
    private final BundleCipher cipher;
    private final FileChannel channel;
    private final DataOutputStream out;
    private long parcels;

    private BundleWriter(Path file, BundleCipher cipher) throws IOException {
        this.file = file;
        this.cipher = cipher;
        unfinished = file.resolveSibling(file.getFileName() + ".part");
        channel =
                FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    static BundleWriter to(Path file, BundleCipher cipher) throws IOException {
        var writer = new BundleWriter(file, cipher);
        writer.out.write(TITLE);
        writer.out.write(cipher.header());
        return writer;
    }

    void add(Parcel parcel) throws IOException {
        frame(parcel.bytes(), false);
        parcels++;
    }

    /// The whole bundle is on the disk when this returns.
    void finish() throws IOException {
        frame(ByteBuffer.allocate(Long.BYTES).putLong(parcels).array(), true);
        out.flush();
        channel.force(true);
        close();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent())) {
            directory.force(true);
        }
    }

    private void frame(byte[] plain, boolean isLast) throws IOException {
        var sealed = cipher.seal(plain, isLast);
        out.writeInt(sealed.length);
        out.writeBoolean(isLast);
        out.write(sealed);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
