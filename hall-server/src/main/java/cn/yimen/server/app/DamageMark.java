package cn.yimen.server.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that says that damage was found while the server ran, so that the next start looks at
/// everything before it opens.
final class DamageMark {

    private static final String NAME = "journal.damaged";

    private DamageMark() {}

    static boolean isIn(Path data) {
        return Files.exists(data.resolve(NAME));
    }

    static void leave(Path data, String why) throws IOException {
        Files.writeString(data.resolve(NAME), why + "\n");
    }

    static void clear(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }
}
