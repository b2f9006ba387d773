package cn.yimen.journal.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A small secret file that only the user of this process may read. Others' rights, another owner
/// or a symbolic link are refused, not mended: nobody knows who has read it meanwhile.
final class OwnerOnlyFile {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private static final int LARGEST_BYTES = 65_536;

    /// As the system sees it, whatever the name of its user.
    private static final Path THIS_PROCESS = Path.of("/proc/self");

    private final Path file;

    OwnerOnlyFile(Path file) {
        this.file = file;
    }

    /// Why it must not be used, where it must not.
    Optional<String> objection() throws IOException {
        var found =
                Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            return Optional.of(file + " is not a plain file");
        }
        if (!OWNER.containsAll(found.permissions())) {
            return Optional.of(file + " can be read by others; chmod 600 it");
        }
        var user = user();
        return found.owner().equals(user)
                ? Optional.empty()
                : Optional.of(
                        "%s belongs to %s, not to %s, who runs this"
                                .formatted(file, found.owner().getName(), user.getName()));
    }

    private static UserPrincipal user() throws IOException {
        return Files.getOwner(THIS_PROCESS);
    }

    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    byte[] bytes() throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException(file + " is too long");
        }
        return Files.readAllBytes(file);
    }

    /// Under another name first, so that a power cut leaves the old content or the new.
    void replace(byte[] bytes) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        deleteIfThere(fresh);
        var how = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var rights = PosixFilePermissions.asFileAttribute(OWNER);
        try (var channel = FileChannel.open(fresh, how, rights)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent())) {
            directory.force(true);
        }
    }

    private static void deleteIfThere(Path fresh) throws IOException {
        try {
            Files.delete(fresh);
        } catch (NoSuchFileException nothingLeftBehind) {
            return;
        }
    }
}
