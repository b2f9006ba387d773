package cn.yimen.display.app;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.Emergency;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// The emergency that stands on a board, on disk: a board that is switched on again shows it before
/// it hears the hall. Used by the board's thread.
final class Keepsake {

    private final Path file;
    private Optional<Emergency> kept;

    private Keepsake(Path file, Optional<Emergency> kept) {
        this.file = file;
        this.kept = kept;
    }

    /// In the user's directory for programs' states.
    static Keepsake of(DeviceId board) {
        var home =
                Optional.ofNullable(System.getenv("XDG_STATE_HOME"))
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local/state"));
        return at(home.resolve("yimen").resolve("board-" + board.value() + ".emergency"));
    }

    static Keepsake at(Path file) {
        return new Keepsake(file, read(file));
    }

    Optional<Emergency> kept() {
        return kept;
    }

    /// @return what was wrong with the disk; the board goes on, and asks the hall when it starts
    Optional<IOException> keep(Optional<Emergency> now) {
        if (now.equals(kept)) {
            return Optional.empty();
        }
        kept = now;
        try {
            if (now.isPresent()) {
                write(WireJson.write(now.get()));
            } else {
                Files.deleteIfExists(file);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// A file that cannot be read says nothing: the hall is asked anyway.
    private static Optional<Emergency> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(WireJson.read(Files.readString(file), Emergency.class))
                    : Optional.empty();
        } catch (IOException | MalformedMessage _) {
            return Optional.empty();
        }
    }
}
