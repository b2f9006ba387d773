package cn.yimen.update;

import java.io.IOException;
import java.util.List;

/// A program of the system, run to its end.
final class Command {

    private Command() {}

    /// What it wrote.
    ///
    /// @throws IOException where it did not end well
    static String run(String... words) throws IOException {
        var process =
                new ProcessBuilder(List.of(words))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            var output = process.inputReader().readAllAsString();
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException(words[0] + " ended with " + code);
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
