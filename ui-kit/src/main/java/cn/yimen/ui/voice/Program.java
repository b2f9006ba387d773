package cn.yimen.ui.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A program of the system that is run to its end. What it prints goes to a file, so that one that
/// hangs is ended in time.
final class Program {

    private static final int DEADLINE_SECONDS = 10;

    /// A sentence takes a tenth of a second.
    private static final int PIPE_SECONDS = 5;

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

    /// Hands it these words and returns what it writes; nothing of them is seen in the list of
    /// processes or on the disk. Ends the program when the thread is interrupted.
    ///
    /// @throws SynthesiserTrouble where it is not installed, does not end, or ends badly
    static byte[] pipe(List<String> command, String words) throws IOException {
        var name = command.getFirst();
        var process = startPiped(command);
        try {
            var written =
                    CompletableFuture.supplyAsync(() -> all(process), Thread::startVirtualThread);
            try (var in = process.getOutputStream()) {
                in.write(words.getBytes(StandardCharsets.UTF_8));
            }
            byte[] bytes = written.get(PIPE_SECONDS, TimeUnit.SECONDS);
            await(name, process);
            return bytes;
        } catch (TimeoutException _) {
            throw SynthesiserTrouble.failed(name + " did not end within " + PIPE_SECONDS + " s");
        } catch (ExecutionException e) {
            throw new IOException("hearing " + name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + name + " was speaking", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] all(Process process) {
        try (var out = process.getInputStream()) {
            return out.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading what was spoken", e);
        }
    }

    private static Process startPiped(List<String> command) throws SynthesiserTrouble {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            throw SynthesiserTrouble.missing(command.getFirst());
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
