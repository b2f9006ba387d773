package cn.yimen.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// The engine itself, a native library, kept beside the database. Left alone, the driver unpacks it
/// at every start into the system's temporary directory and looks through all that lie there: a
/// process that is killed leaves a megabyte, and the next start takes the longer.
final class SqliteLibrary {

    /// Where an installation brings the library itself, it says so here.
    private static final String PLACE = "org.sqlite.lib.path";

    private SqliteLibrary() {}

    /// Loads the library, the first time in a process. Where it cannot be kept, the driver finds
    /// its own way.
    static synchronized void load(Path directory) throws IOException {
        if (System.getProperty(PLACE) == null) {
            keep(directory).ifPresent(place -> System.setProperty(PLACE, place.toString()));
            try {
                SQLiteJDBCLoader.initialize();
            } catch (Exception e) {
                throw new IOException("loading SQLite's library", e);
            }
        }
    }

    /// @return where it is; empty where the driver brings none for this machine, or the disk takes
    ///   none
    private static Optional<Path> keep(Path directory) throws IOException {
        var name = LibraryLoaderUtil.getNativeLibName();
        var resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (var packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (packed == null) {
                return Optional.empty();
            }
            var bytes = packed.readAllBytes();
            var file = directory.toAbsolutePath().resolve(name);
            boolean isThere = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
            return isThere || write(bytes, file)
                    ? Optional.of(file.resolveSibling(""))
                    : Optional.empty();
        }
    }

    private static boolean write(byte[] bytes, Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException fullOrReadOnly) {
            Files.deleteIfExists(unfinished);
            return false;
        }
    }
}
