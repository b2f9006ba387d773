package cn.yimen.hall.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Small files that only their owner may read, replaced whole or not at all at any power cut.
public final class OwnedFile {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnedFile() {}

    /// Why it must not be used; empty where only its owner can read it, or where the file system
    /// knows no such rights.
    public static Optional<String> flaw(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return Optional.empty();
        }
        return OWNER.containsAll(Files.getPosixFilePermissions(file))
                ? Optional.empty()
                : Optional.of(file + " can be read by others; chmod 600 it");
    }

    public static void write(Path file, String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        var how = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (var channel = FileChannel.open(fresh, how, rights(file))) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(file);
    }

    private static FileAttribute<?>[] rights(Path file) throws IOException {
        boolean isPosix =
                Files.getFileStore(file.toAbsolutePath().getParent())
                        .supportsFileAttributeView("posix");
        return isPosix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    /// So that the name, too, is there after a power cut.
    private static void sync(Path file) throws IOException {
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent())) {
            folder.force(true);
        }
    }
}
