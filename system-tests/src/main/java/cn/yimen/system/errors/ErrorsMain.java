package cn.yimen.system.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes `docs/errors.md`.
public final class ErrorsMain {

    private ErrorsMain() {}

    /// @param arguments the file
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), ErrorSheet.of(Family.all()));
    }
}
