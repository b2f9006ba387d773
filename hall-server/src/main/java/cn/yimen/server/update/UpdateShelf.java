package cn.yimen.server.update;

import cn.yimen.hall.update.Announcement;
import cn.yimen.hall.update.ShelfFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// What lies on the shelf, looked for each time: a technician may change it while the server runs.
/// Only what the directory itself lists is handed out, and no link is followed.
record UpdateShelf(ShelfFiles files) {

    /// A bundle that lies there.
    record Bundle(Path file, long size) {

        /// @param from where it begins; the part is shorter at the end
        byte[] part(long from, int length) throws IOException {
            var part = ByteBuffer.allocate((int) Math.min(length, size - from));
            try (var channel = open(file)) {
                channel.position(from);
                while (part.hasRemaining()) {
                    if (channel.read(part) < 0) {
                        throw new IOException("a bundle became shorter");
                    }
                }
            }
            return part.array();
        }
    }

    Optional<byte[]> announcement(String program) throws IOException {
        var listed = listed(files.announcement(program));
        if (listed.isEmpty() || Files.size(listed.get()) > Announcement.LARGEST) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(listed.get()));
    }

    Optional<Bundle> bundle(String program, String sha256) throws IOException {
        if (!ShelfFiles.isDigest(sha256)) {
            return Optional.empty();
        }
        var listed = listed(files.bundle(program, sha256));
        return listed.isPresent()
                ? Optional.of(new Bundle(listed.get(), Files.size(listed.get())))
                : Optional.empty();
    }

    private Optional<Path> listed(Path wanted) throws IOException {
        try (var all = Files.newDirectoryStream(files.directory())) {
            for (var file : all) {
                if (file.getFileName().equals(wanted.getFileName())
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        } catch (NoSuchFileException nothingWasEverLaidThere) {
            return Optional.empty();
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }
}
