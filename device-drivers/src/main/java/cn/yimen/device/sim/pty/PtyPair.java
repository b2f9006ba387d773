package cn.yimen.device.sim.pty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Two virtual serial ports joined back to back by `socat`: the driver opens [#near], the simulated
/// device [#far]. [#unplug] is the cable pulled out, [#plug] the cable put back; both ends then
/// stand behind other numbers under the same names, as with a real adapter.
public final class PtyPair implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofSeconds(10);

    private final Thread atExit = new Thread(this::destroy, "pty-pair-exit");
    private final Path near;
    private final Path far;
    private Process socat;

    private PtyPair(Path near, Path far) {
        this.near = near;
        this.far = far;
        this.socat = launch();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /// Makes the pair `<name>` and `<name>.far` in a folder that exists.
    public static PtyPair in(Path folder, String name) {
        return new PtyPair(folder.resolve(name), folder.resolve(name + ".far"));
    }

    public Path near() {
        return near;
    }

    public Path far() {
        return far;
    }

    public synchronized void unplug() {
        end();
    }

    public synchronized void plug() {
        if (!socat.isAlive()) {
            socat = launch();
        }
    }

    private Process launch() {
        try {
            Files.deleteIfExists(near);
            Files.deleteIfExists(far);
            Process started =
                    new ProcessBuilder("socat", terminal(near), terminal(far))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            awaitBoth(started);
            return started;
        } catch (IOException absent) {
            throw new UncheckedIOException("starting socat for " + near, absent);
        }
    }

    private static String terminal(Path link) {
        return "pty,raw,echo=0,link=" + link;
    }

    private void awaitBoth(Process started) throws IOException {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!Files.exists(near) || !Files.exists(far)) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                started.destroyForcibly();
                throw new IOException("socat made no pair of terminals");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    /// A program that ends without closing leaves no process behind.
    private void destroy() {
        socat.destroy();
    }

    private void end() {
        destroy();
        try {
            if (!socat.waitFor(2, TimeUnit.SECONDS)) {
                socat.destroyForcibly().onExit().get(2, TimeUnit.SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stuck) {
            throw new IllegalStateException("socat " + socat.pid() + " does not end", stuck);
        }
    }

    @Override
    public synchronized void close() {
        end();
        forgetAtExit();
    }

    private void forgetAtExit() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyExiting) {
            destroy();
        }
    }
}
