package cn.yimen.update;

import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.update.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// A stick with releases on it.
record Stick(Path directory, Makers makers) {

    enum Damage {
        ONE_BIT,
        CUT_SHORT,
        LONGER,
        OTHER_OF_SAME_SIZE,
        EMPTY
    }

    void put(long version, int dataFormat, String program) throws IOException {
        put(version, version, dataFormat, program);
    }

    /// A bundle, signed as one release, that says it is another.
    void holdsAnother(long version) throws IOException {
        put(version, version + 1, 1, "works");
    }

    private void put(long announced, long inside, int dataFormat, String program)
            throws IOException {
        var tree = Files.createTempDirectory(directory, "tree");
        Files.writeString(
                tree.resolve("release.json"),
                "{\"program\":\"kiosk\",\"version\":%d,\"dataFormat\":%d}"
                        .formatted(inside, dataFormat));
        Files.writeString(tree.resolve("program"), program);
        var bundle = bundle(announced);
        Command.run("tar", "-czf", bundle.toString(), "-C", tree.toString(), ".");
        var bytes = Files.readAllBytes(bundle);
        var plain = Makers.release(announced);
        var release =
                new Release(
                        plain.program(),
                        plain.hall(),
                        announced,
                        plain.expires(),
                        plain.bundle(),
                        bytes.length,
                        HexFormat.of().formatHex(Keys.sha256().digest(bytes)),
                        dataFormat);
        Files.write(directory.resolve("kiosk.update"), makers.signed(release));
    }

    private Path bundle(long version) {
        return directory.resolve(Makers.release(version).bundle());
    }

    void losesItsBundle(long version) throws IOException {
        Files.delete(bundle(version));
    }

    void damage(long version, Damage how) throws IOException {
        var bytes = Files.readAllBytes(bundle(version));
        var changed =
                switch (how) {
                    case ONE_BIT -> {
                        bytes[bytes.length / 2] ^= 4;
                        yield bytes;
                    }
                    case CUT_SHORT -> Arrays.copyOf(bytes, bytes.length - 1);
                    case LONGER -> Arrays.copyOf(bytes, bytes.length + 1);
                    case OTHER_OF_SAME_SIZE -> new byte[bytes.length];
                    case EMPTY -> new byte[0];
                };
        Files.write(bundle(version), changed);
    }
}
