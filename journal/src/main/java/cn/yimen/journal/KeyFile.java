package cn.yimen.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// A file of 32 random bytes that only its owner may read: the key of something encrypted
/// elsewhere.
public final class KeyFile {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyFile() {}

    /// What came of reading a key.
    public sealed interface Reading {

        record Read(SecretKey key) implements Reading {}

        record Unusable(String why) implements Reading {}
    }

    public static Reading readOrMake(Path file, String algorithm, SecureRandom random) {
        try {
            if (!Files.exists(file)) {
                make(file, random);
            }
        } catch (IOException e) {
            return new Reading.Unusable(
                    "cannot make " + file + ": " + e.getClass().getSimpleName());
        }
        return read(file, algorithm);
    }

    public static Reading read(Path file, String algorithm) {
        if (!Files.exists(file)) {
            return new Reading.Unusable(file + " is missing");
        }
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                return new Reading.Unusable(file + " can be read by others; chmod 600 it");
            }
            var bytes = Files.readAllBytes(file);
            return bytes.length == BYTES
                    ? new Reading.Read(new SecretKeySpec(bytes, algorithm))
                    : new Reading.Unusable(file + " has " + bytes.length + " bytes, not " + BYTES);
        } catch (IOException e) {
            return new Reading.Unusable(
                    "cannot read " + file + ": " + e.getClass().getSimpleName());
        }
    }

    /// Under another name first, so that a power cut leaves a whole key or none.
    private static void make(Path file, SecureRandom random) throws IOException {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        var how = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var rights = PosixFilePermissions.asFileAttribute(OWNER);
        try (var channel = FileChannel.open(fresh, how, rights)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent())) {
            directory.force(true);
        }
    }
}
