package cn.yimen.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Files that are copied so that only their owner can read the copy, and it is on the disk.
final class CopiedFiles {

    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private CopiedFiles() {}

    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        only(folder, FOLDER);
    }

    private static void only(Path path, String rights) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    /// All plain files below a folder, named as seen from there, in order.
    static List<String> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /// An empty file that is its owner's before anything is in it.
    static void make(Path file) throws IOException {
        Files.createFile(file);
        only(file, FILE);
    }

    /// @return the copy's SHA-256
    static String copy(Path from, Path to) throws IOException {
        folder(to.resolveSibling(""));
        var digest = sha256();
        make(to);
        try (var in = Files.newInputStream(from);
                var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            in.transferTo(out);
        }
        sync(to);
        return HexFormat.of().formatHex(digest.digest());
    }

    static String digest(Path file) throws IOException {
        var digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (var files = Files.walk(folder)) {
            all = files.toList();
        }
        for (var file : all.reversed()) {
            Files.delete(file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
