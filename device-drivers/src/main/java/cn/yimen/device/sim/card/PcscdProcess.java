package cn.yimen.device.sim.card;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Starting and ending pcscd, the PC/SC service.
final class PcscdProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MILLIS_BETWEEN_LOOKS = 10;

    private PcscdProcess() {}

    /// Runs `command` and waits until the service answers at `socket`.
    static ProcessHandle start(List<String> command, Path socket) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(socket)) {
            if (System.nanoTime() > end) {
                process.destroy();
                throw new IOException("pcscd does not answer at " + socket);
            }
            if (endsWithin(process, MILLIS_BETWEEN_LOOKS)) {
                throw new IOException("pcscd ended at once with code " + process.exitValue());
            }
        }
        return process.toHandle();
    }

    static boolean answers(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException _) {
            return false;
        }
    }

    /// Waits until the process is gone; by force when it does not go when asked.
    static void end(ProcessHandle process) throws IOException {
        process.destroy();
        if (!isGone(process)) {
            kill(process);
        }
    }

    static void kill(ProcessHandle process) throws IOException {
        process.destroyForcibly();
        if (!isGone(process)) {
            throw new IOException("pcscd, process " + process.pid() + ", cannot be ended");
        }
    }

    static void signal(ProcessHandle process, String signal) throws IOException {
        Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
        if (!endsWithin(kill, (int) PATIENCE.toMillis()) || kill.exitValue() != 0) {
            throw new IOException("signal " + signal + " did not reach pcscd");
        }
    }

    private static boolean isGone(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException("waiting for the end of pcscd", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while ending pcscd", e);
        }
    }

    private static boolean endsWithin(Process process, int millis) throws IOException {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for a process", e);
        }
    }
}
