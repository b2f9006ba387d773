package cn.yimen.system.image;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One process of the hall server.
public final class RunningServer {

    private final Process process;
    private final BufferedReader out;
    private final long startedNanos;

    private RunningServer(Process process, long startedNanos) {
        this.process = process;
        this.startedNanos = startedNanos;
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// @param command of the process
    public static RunningServer start(List<String> command) throws IOException {
        long now = System.nanoTime();
        return new RunningServer(
                new ProcessBuilder(command).redirectErrorStream(true).start(), now);
    }

    /// Waits until it serves.
    ///
    /// @return how long that took since the start; empty where it ended before
    public Optional<Duration> ready() throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains(" ready ")) {
                return Optional.of(Duration.ofNanos(System.nanoTime() - startedNanos));
            }
        }
        return Optional.empty();
    }

    /// The processor time it has taken so far; to a hundredth of a second.
    public Duration busy() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /// What it says from now on, until it has ended.
    public String rest() {
        return String.join("\n", out.lines().toList());
    }

    /// SIGKILL.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGTERM; waits for the end.
    public void stop() throws InterruptedException {
        process.toHandle().destroy();
        rest();
        process.waitFor();
    }
}
