package cn.yimen.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Says something of the program beside it, by a file in its runtime directory (ADR 0082).
final class RuntimeMark {

    private final Optional<Path> file;
    private boolean stands;

    private RuntimeMark(Optional<Path> file) {
        this.file = file;
    }

    /// Nobody is being served: where it is missing nobody may restart the machine for an update.
    ///
    /// @param environment of the process: `RUNTIME_DIRECTORY`
    static RuntimeMark idle(Map<String, String> environment) {
        return named("idle", environment);
    }

    /// Who comes would be served: an update after which it is missing is taken back.
    ///
    /// @param environment of the process: `RUNTIME_DIRECTORY`
    static RuntimeMark serves(Map<String, String> environment) {
        return named("serves", environment);
    }

    /// What an earlier process left says nothing of this one.
    private static RuntimeMark named(String name, Map<String, String> environment) {
        var mark =
                new RuntimeMark(
                        Optional.ofNullable(environment.get("RUNTIME_DIRECTORY"))
                                .map(directory -> Path.of(directory, name)));
        mark.remove();
        return mark;
    }

    void show(boolean holds) {
        if (holds && !stands) {
            put();
        } else if (!holds && stands) {
            remove();
        }
    }

    /// A mark that cannot be made is none: then no update comes in or stays, which is safe.
    private void put() {
        try {
            if (file.isPresent()) {
                Files.writeString(file.get(), "");
            }
            stands = true;
        } catch (IOException e) {
            stands = false;
        }
    }

    private void remove() {
        try {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
            stands = false;
        } catch (IOException e) {
            // Tried again with the next picture.
            stands = true;
        }
    }
}
