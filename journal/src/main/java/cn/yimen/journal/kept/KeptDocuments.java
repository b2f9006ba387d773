package cn.yimen.journal.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/// Documents in a directory, a file each. One is replaced whole or not at all, at any power cut;
/// the one before stays beside it and is taken where the newer is damaged. Used by one thread.
///
/// A file is a line `yimen-kept-1 <SHA-256 of the rest> <ISO instant>`, then the body in UTF-8. The
/// digest is over instant, line feed and body.
public final class KeptDocuments {

    private static final String FORM = "yimen-kept-1";

    private final Path directory;

    /// @param directory made where it is missing, at the first writing
    public KeptDocuments(Path directory) {
        this.directory = directory;
    }

    /// The newest sound one; empty where there is none.
    ///
    /// @param name of the file
    public Optional<Kept> read(String name) {
        return Stream.of(name, name + ".old")
                .flatMap(file -> sound(directory.resolve(file)).stream())
                .findFirst();
    }

    /// Replaces a document.
    ///
    /// @throws IOException where the disk takes nothing; what was kept before is still there
    public void keep(String name, Kept kept) throws IOException {
        Files.createDirectories(directory);
        var fresh = directory.resolve(name + ".new");
        var current = directory.resolve(name);
        write(fresh, text(kept));
        if (sound(current).isPresent()) {
            move(current, directory.resolve(name + ".old"));
        }
        move(fresh, current);
        sync(directory);
    }

    /// Replaces a document of which no older copy may stay.
    ///
    /// @throws IOException as [#keep]
    public void keepOnly(String name, Kept kept) throws IOException {
        keep(name, kept);
        if (Files.deleteIfExists(directory.resolve(name + ".old"))) {
            sync(directory);
        }
    }

    private static String text(Kept kept) {
        var rest = kept.confirmedAt() + "\n" + kept.body();
        return FORM + " " + digest(rest) + " " + rest;
    }

    private static void write(Path file, String text) throws IOException {
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// So that the names, too, are there after a power cut.
    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Optional<Kept> sound(Path file) {
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            // As good as damaged; the other copy may be read.
            return Optional.empty();
        }
    }

    private static Optional<Kept> parse(String text) {
        var parts = text.split(" ", 3);
        if (parts.length < 3 || !parts[0].equals(FORM) || !parts[1].equals(digest(parts[2]))) {
            return Optional.empty();
        }
        var rest = parts[2].split("\n", 2);
        try {
            return Optional.of(new Kept(Instant.parse(rest[0]), rest[1]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String digest(String rest) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(rest.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
