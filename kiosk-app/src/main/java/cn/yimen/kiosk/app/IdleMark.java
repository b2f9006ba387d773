package cn.yimen.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Says beside the program that nobody is being served: the file `idle` in its runtime directory.
/// Where it is missing nobody may restart the machine for an update (ADR 0082).
final class IdleMark {

    private final Optional<Path> file;
    private boolean stands;

    private IdleMark(Optional<Path> file) {
        this.file = file;
    }

    /// What an earlier process left says nothing of this one.
    ///
    /// @param environment of the process: `RUNTIME_DIRECTORY`
    static IdleMark of(Map<String, String> environment) {
        var mark =
                new IdleMark(
                        Optional.ofNullable(environment.get("RUNTIME_DIRECTORY"))
                                .map(directory -> Path.of(directory, "idle")));
        mark.remove();
        return mark;
    }

    void show(boolean nobody) {
        if (nobody && !stands) {
            put();
        } else if (!nobody && stands) {
            remove();
        }
    }

    /// A mark that cannot be made is none: then no update comes in, which is safe.
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
