package cn.yimen.system.process;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One program of the hall as a running process, watched through the events that it logs. Safe for
/// use by several threads.
public final class Program implements Closeable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final ProgramSpec spec;
    private final Process process;
    private final Thread reader;
    private final Path log;
    private final List<LogLine> lines = new ArrayList<>();
    private volatile boolean ending;

    private Program(ProgramSpec spec, Process process, Path log) {
        this.spec = spec;
        this.process = process;
        this.log = log;
        this.reader = Thread.ofPlatform().name("log of " + spec.name()).daemon().start(this::read);
    }

    /// Starts the program; its output goes to `LOGS/name.log` as well.
    public static Program start(Checkout checkout, ProgramSpec spec, Path logs) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(spec.jvm());
        command.add("-cp");
        command.add(checkout.classPath(spec.module()));
        command.add(spec.mainClass());
        command.addAll(spec.arguments());
        Files.createDirectories(logs);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(spec.environment());
        return new Program(spec, builder.start(), logs.resolve(spec.name() + ".log"));
    }

    private void read() {
        try (var in = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
                var copy =
                        Files.newBufferedWriter(
                                log,
                                java.nio.file.StandardOpenOption.CREATE,
                                java.nio.file.StandardOpenOption.APPEND)) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                take(line);
            }
        } catch (IOException e) {
            if (!ending) {
                throw new UncheckedIOException("reading the output of " + spec.name(), e);
            }
        } finally {
            take("");
        }
    }

    private synchronized void take(String line) {
        LogLine.parse(line).ifPresent(lines::add);
        notifyAll();
    }

    /// How many events there are so far: a mark for [#await].
    public synchronized int mark() {
        return lines.size();
    }

    /// The first such event after a mark, now or within the limit.
    public synchronized LogLine await(
            int mark, String name, Map<String, String> fields, Duration limit)
            throws InterruptedException, TimeoutException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            for (int i = mark; i < lines.size(); i++) {
                if (lines.get(i).is(name, fields)) {
                    return lines.get(i);
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0 || (!process.isAlive() && !reader.isAlive())) {
                throw new TimeoutException(
                        "%s: no event %s %s within %s; see %s"
                                .formatted(spec.name(), name, fields, limit, log));
            }
            wait(Math.min(left, 200));
        }
    }

    public synchronized List<LogLine> events(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// As a power cut would: `kill -9`, nothing said before.
    public void kill() throws InterruptedException {
        ending = true;
        process.destroyForcibly().waitFor();
    }

    /// Waits for the program to end by itself.
    public int exitCode(Duration limit) throws InterruptedException, TimeoutException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException(spec.name() + " still runs after " + limit);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        ending = true;
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
            reader.join(STOP_LIMIT);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
