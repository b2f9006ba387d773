package cn.yimen.system.image;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One process of an installed program, the hall server or another.
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
        return said(" ready ");
    }

    /// Waits for a line that it writes.
    ///
    /// @param part of the line
    /// @return how long that took since the start; empty where it ended before
    public Optional<Duration> said(String part) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains(part)) {
                return Optional.of(Duration.ofNanos(System.nanoTime() - startedNanos));
            }
        }
        return Optional.empty();
    }

    /// Kills it where it has not ended by then.
    public RunningServer within(Duration limit) {
        process.onExit()
                .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(_ -> process.destroyForcibly());
        return this;
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
