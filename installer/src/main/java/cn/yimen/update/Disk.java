package cn.yimen.update;

import cn.yimen.hall.pack.Durable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes that stand after a power cut.
final class Disk {

    private Disk() {}

    /// The whole new text, or the whole old one.
    static void replace(Path file, byte[] bytes) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        try (var out =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
        rename(next, file);
    }

    /// Puts a link, or a file, in the place of another in one step.
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.sync(to.resolveSibling(""));
    }

    static void point(Path link, Path target) throws IOException {
        var next = link.resolveSibling(link.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, target);
        rename(next, link);
    }

    /// All below, files first.
    static void syncTree(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            for (var path : all.filter(p -> !Files.isSymbolicLink(p)).toList()) {
                Durable.sync(path);
            }
        }
    }
}
