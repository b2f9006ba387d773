package cn.yimen.device.camera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folder of pictures: a file is taken once it is whole and has stood still from one look to
/// the next. Whatever is found there is gone afterwards.
final class Inbox {

    /// No page is larger.
    static final long MOST_BYTES = 16L << 20;

    /// Looks after which a file that stood still and is no picture will not become one.
    private static final int LOOKS_OF_RUBBISH = 20;

    private static final int ERASE_AT_ONCE = 1 << 16;

    private final Path folder;
    private final Map<Path, Look> before = new HashMap<>();

    /// @param times in which it looked so, one after the other
    private record Look(long bytes, FileTime changed, int times) {

        Look after(Look other) {
            boolean still = bytes == other.bytes && changed.equals(other.changed);
            return new Look(bytes, changed, still ? other.times + 1 : 1);
        }
    }

    /// What lies there.
    sealed interface Found {

        record Nothing() implements Found {}

        record Whole(Picture picture) implements Found {}

        /// It has stood still and is none, or one that nobody should decode.
        record NoPicture() implements Found {}
    }

    Inbox(Path folder) {
        this.folder = folder;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    boolean isOurs() {
        return Files.isReadable(folder) && Files.isWritable(folder);
    }

    /// One look. What is done with is taken, and erased.
    Found look() throws IOException {
        for (var file : files()) {
            var now = seen(file).map(look -> look.after(before.getOrDefault(file, look)));
            now.ifPresent(look -> before.put(file, look));
            var found = now.filter(look -> look.times() > 1).map(look -> read(file, look));
            if (found.isPresent() && !(found.get() instanceof Found.Nothing)) {
                erase(file);
                return found.get();
            }
        }
        return new Found.Nothing();
    }

    private static Found read(Path file, Look look) {
        var bytes = look.bytes() <= MOST_BYTES ? bytes(file) : new byte[0];
        if (Jpeg.isWhole(bytes)) {
            return Jpeg.isBounded(bytes)
                    ? new Found.Whole(new Picture(bytes))
                    : new Found.NoPicture();
        }
        return look.times() < LOOKS_OF_RUBBISH ? new Found.Nothing() : new Found.NoPicture();
    }

    /// None where it was moved away meanwhile: programs rename what they have finished.
    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException _) {
            return new byte[0];
        }
    }

    /// Erases all: pictures that nobody asked for.
    void empty() throws IOException {
        before.clear();
        for (var file : files()) {
            erase(file);
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Look> seen(Path file) {
        try {
            var facts =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(new Look(facts.size(), facts.lastModifiedTime(), 1));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Written over before it is deleted: on a memory disk nothing of it is left.
    private static void erase(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            long left = channel.size();
            var zeros = ByteBuffer.allocate(ERASE_AT_ONCE);
            while (left > 0) {
                zeros.clear().limit((int) Math.min(left, ERASE_AT_ONCE));
                left -= channel.write(zeros);
            }
        } catch (NoSuchFileException _) {
            return;
        }
        Files.deleteIfExists(file);
    }
}
