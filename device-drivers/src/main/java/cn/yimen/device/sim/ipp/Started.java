package cn.yimen.device.sim.ipp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program that was started for the printer, and its output in a file.
record Started(Process process, String name) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MILLIS_BETWEEN_LOOKS = 10;

    /// Whether it is ready.
    interface Look {

        boolean ready() throws IOException;
    }

    static Started run(List<String> command, Map<String, String> settings, Path output)
            throws IOException {
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(settings);
        return new Started(builder.start(), command.getFirst());
    }

    /// Waits until it is ready; ends it when it never is.
    Started until(Look look) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!look.ready()) {
            if (System.nanoTime() > end || endsWithin(MILLIS_BETWEEN_LOOKS)) {
                close();
                throw new IOException(name + " does not run");
            }
        }
        return this;
    }

    void crash() throws IOException {
        process.destroyForcibly();
        endsWithin((int) PATIENCE.toMillis());
    }

    private boolean endsWithin(int millis) throws IOException {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + name, e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        if (!endsWithin((int) PATIENCE.toMillis())) {
            crash();
        }
    }
}
