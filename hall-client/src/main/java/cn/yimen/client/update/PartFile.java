package cn.yimen.client.update;

import cn.yimen.hall.signed.Keys;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/// What has come of a bundle so far. It never grows before what it has grown by is on the disk: a
/// power cut must not make a bundle wrong, for a wrong one is left alone for hours.
record PartFile(Path path) {

    /// The disk takes nothing: no fault of the line.
    static final class DiskTrouble extends Exception {

        private static final long serialVersionUID = 1;

        private final IOException reason;

        DiskTrouble(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    long length() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    void append(byte[] bytes, int count) throws DiskTrouble {
        try (var out =
                Files.newOutputStream(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.DSYNC)) {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    String sha256() throws IOException {
        var digest = Keys.sha256();
        try (var in = Files.newInputStream(path);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// What came stands after a power cut.
    void sync() throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
