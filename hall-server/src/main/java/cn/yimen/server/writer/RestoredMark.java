package cn.yimen.server.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A file beside a journal that was put back from a backup: what was given after the backup is not
/// in it, numbers on paper among that.
public final class RestoredMark {

    private static final String NAME = "journal.restored";

    private RestoredMark() {}

    /// @param made when the backup was
    public static void leave(Path data, Instant made) throws IOException {
        Files.writeString(data.resolve(NAME), made + "\n");
    }

    /// When the backup was made; empty where this journal is none.
    public static Optional<String> in(Path data) throws IOException {
        try {
            return Optional.of(Files.readString(data.resolve(NAME)).strip());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    public static void clear(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NAME));
    }
}
