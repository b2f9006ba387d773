package cn.yimen.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that says that damage was found while the program ran, so that the next start looks at
/// everything before it opens.
public final class DamageMark {

    private static final String NAME = "journal.damaged";

    private DamageMark() {}

    /// @param data directory of the journal
    public static boolean isIn(Path data) {
        return Files.exists(data.resolve(NAME));
    }

    public static void leave(Path data, String why) throws IOException {
        Files.writeString(data.resolve(NAME), why + "\n");
    }

    public static void clear(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }
}
