package cn.yimen.ui.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of the system that is run to its end. What it prints goes to a file, so that one that
/// hangs is ended in time.
final class Program {

    private static final int DEADLINE_SECONDS = 10;

    private Program() {}

    /// @return what it printed
    /// @throws SynthesiserTrouble where it is not installed, does not end, or ends badly
    static String run(List<String> command) throws IOException {
        var printed = Files.createTempFile("yimen-voice-", ".out");
        try {
            await(command.getFirst(), start(command, printed));
            return Files.readString(printed);
        } finally {
            Files.delete(printed);
        }
    }

    private static void await(String name, Process process) throws IOException {
        try {
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw SynthesiserTrouble.failed(
                        name + " did not end within " + DEADLINE_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw SynthesiserTrouble.failed(name + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + name + " was speaking", e);
        }
    }

    private static Process start(List<String> command, Path printed) throws SynthesiserTrouble {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
        } catch (IOException _) {
            throw SynthesiserTrouble.missing(command.getFirst());
        }
    }
}
