package cn.yimen.device.sim.scanner;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A scanner at the far end of a line, on a thread of its own: sends what is held before it, in
/// pieces if told so, and acknowledges commands as a GM65 does.
public final class SimulatedScanner implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(20);
    private static final Duration REOPEN = Duration.ofMillis(50);
    private static final byte[] ACKNOWLEDGED = {2, 0, 0, 1, 0, 0x33, 0x31};
    private static final int MOST_COMMANDS_KEPT = 1_000;

    private record Piece(String hex, Duration pauseAfter) {}

    private final LinkOpener line;
    private final String suffix;
    private final LinkedBlockingQueue<Piece> toSend = new LinkedBlockingQueue<>(MOST_COMMANDS_KEPT);
    private final StringBuilder commands = new StringBuilder();
    private final Thread thread;
    private volatile boolean closed;

    private SimulatedScanner(LinkOpener line, String suffix) {
        this.line = line;
        this.suffix = suffix;
        this.thread = Thread.ofPlatform().name("simulated-scanner").daemon().unstarted(this::run);
    }

    /// @param suffix what stands behind each code, such as a carriage return
    public static SimulatedScanner start(LinkOpener line, String suffix) {
        var scanner = new SimulatedScanner(line, suffix);
        scanner.thread.start();
        return scanner;
    }

    /// A citizen holds a code before the window.
    public void scan(String text) {
        scan(text, StandardCharsets.UTF_8);
    }

    public void scan(String text, Charset writtenIn) {
        send((text + suffix).getBytes(writtenIn), Integer.MAX_VALUE, Duration.ZERO);
    }

    /// The same in pieces of so many bytes, with a pause after each.
    public void scanInPieces(String text, int size, Duration pause) {
        send((text + suffix).getBytes(StandardCharsets.UTF_8), size, pause);
    }

    private void send(byte[] bytes, int size, Duration pause) {
        for (int at = 0; at < bytes.length; ) {
            int end = at + Math.min(size, bytes.length - at);
            String hex = HexFormat.of().formatHex(Arrays.copyOfRange(bytes, at, end));
            toSend.add(new Piece(hex, pause));
            at = end;
        }
    }

    /// Commands that came over the line so far, in hex.
    public String commands() {
        synchronized (commands) {
            return commands.toString();
        }
    }

    private void run() {
        while (!closed) {
            try (ByteLink link = line.open()) {
                serve(link);
            } catch (LinkLost gone) {
                LockSupport.parkNanos(REOPEN.toNanos());
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private void serve(ByteLink link) throws LinkLost, InterruptedException {
        while (!closed) {
            listen(link);
            Piece piece = toSend.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
            if (piece != null) {
                link.write(HexFormat.of().parseHex(piece.hex()));
                LockSupport.parkNanos(piece.pauseAfter().toNanos());
            }
        }
    }

    private void listen(ByteLink link) throws LinkLost {
        byte[] command = link.read(Duration.ZERO);
        if (command.length > 0) {
            synchronized (commands) {
                if (commands.length() < MOST_COMMANDS_KEPT) {
                    commands.append(HexFormat.of().formatHex(command));
                }
            }
            link.write(ACKNOWLEDGED);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
