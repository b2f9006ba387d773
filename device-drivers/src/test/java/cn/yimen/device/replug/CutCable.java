package cn.yimen.device.replug;

import cn.yimen.device.Await;
import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// A serial cable that comes off behind a given byte, counted in both directions together: the
/// driver opens [#near], the simulated device [#far]. Put back, it stands behind another number
/// under the same name. Safe for use by several threads.
public final class CutCable implements AutoCloseable {

    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(2);
    private static final Duration SETTLED = Duration.ofMillis(5);
    private static final int CHUNK = 4_096;

    private final Path near;
    private Optional<Terminal> terminal = Optional.empty();

    /// Opened before the cable comes off: a number that is free is given out again at once, and a
    /// cable put back would stand behind the one that it had.
    private Optional<Terminal> next = Optional.empty();

    private long passed;
    private long cutAt = Long.MAX_VALUE;

    private CutCable(Path near) {
        this.near = near;
    }

    public static CutCable in(Path folder, String name) {
        var cable = new CutCable(folder.resolve(name));
        cable.plug();
        return cable;
    }

    /// Stable name of the driver's end.
    public Path near() {
        return near;
    }

    /// Opens the device's end; fails while the cable is off.
    public LinkOpener far() {
        return () -> new FarEnd(plugged());
    }

    /// How many bytes have passed since the last [#cutAfter] or [#plug].
    public synchronized long passed() {
        return passed;
    }

    /// Comes off behind this many more bytes.
    public synchronized void cutAfter(long bytes) {
        passed = 0;
        cutAt = bytes;
        cutIfDue();
    }

    public synchronized boolean isOff() {
        return terminal.isEmpty();
    }

    /// Comes off now.
    public synchronized void cut() {
        cutAfter(0);
    }

    /// Goes back on, behind another number.
    public synchronized void plug() {
        if (terminal.isPresent()) {
            return;
        }
        var fresh = next.orElseGet(Terminal::open);
        next = Optional.empty();
        terminal = Optional.of(fresh);
        passed = 0;
        cutAt = Long.MAX_VALUE;
        name(fresh);
    }

    private void name(Terminal fresh) {
        try {
            Path link = near.resolveSibling(near.getFileName() + ".new");
            Files.createSymbolicLink(link, fresh.path());
            Files.move(link, near, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("naming " + fresh.path(), e);
        }
    }

    private synchronized Terminal plugged() throws LinkLost {
        return terminal.orElseThrow(() -> new LinkLost("the cable is off", true));
    }

    private void cutIfDue() {
        if (terminal.isPresent() && passed >= cutAt) {
            next = Optional.of(Terminal.open());
            terminal.get().close();
            terminal = Optional.empty();
            try {
                Files.deleteIfExists(near);
            } catch (IOException e) {
                throw new UncheckedIOException("taking away " + near, e);
            }
        }
    }

    /// How many bytes of this many may pass before the cable comes off.
    private synchronized int allowed(Terminal through, int wanted) throws LinkLost {
        if (plugged() != through) {
            throw new LinkLost("the cable was off", true);
        }
        return (int) Math.min(wanted, cutAt - passed);
    }

    private synchronized void count(int bytes) {
        passed += bytes;
        cutIfDue();
    }

    @Override
    public synchronized void close() {
        terminal.ifPresent(Terminal::close);
        terminal = Optional.empty();
        next.ifPresent(Terminal::close);
        next = Optional.empty();
    }

    private final class FarEnd implements ByteLink {

        private final Terminal through;

        FarEnd(Terminal through) {
            this.through = through;
        }

        @Override
        public void write(byte[] bytes) throws LinkLost {
            synchronized (CutCable.this) {
                int allowed = allowed(through, bytes.length);
                try {
                    through.write(Arrays.copyOf(bytes, allowed));
                } catch (IOException e) {
                    throw lost(e);
                }
                if (passed + allowed >= cutAt) {
                    Await.until(TAKEN_WITHIN, "bytes are taken", through::allTaken);
                    // The system hands bytes over a moment after they were written.
                    LockSupport.parkNanos(SETTLED.toNanos());
                    Await.until(TAKEN_WITHIN, "bytes are taken", through::allTaken);
                }
                count(allowed);
                if (allowed < bytes.length) {
                    throw new LinkLost("the cable came off", false);
                }
            }
        }

        @Override
        public byte[] read(Duration atMost) throws LinkLost {
            long end = System.nanoTime() + atMost.toNanos();
            byte[] bytes;
            do {
                bytes = take(Duration.ofMillis(2));
            } while (bytes.length == 0 && System.nanoTime() < end);
            return bytes;
        }

        private byte[] take(Duration atMost) throws LinkLost {
            synchronized (CutCable.this) {
                try {
                    byte[] bytes = through.read(allowed(through, CHUNK), atMost);
                    count(bytes.length);
                    return bytes;
                } catch (IOException e) {
                    throw lost(e);
                }
            }
        }

        @Override
        public void discard() {
            // Nothing is kept here.
        }

        @Override
        public void close() {
            // The cable outlives those who use it.
        }
    }

    private static LinkLost lost(IOException cause) {
        var lost = new LinkLost("the cable came off", false);
        lost.initCause(cause);
        return lost;
    }
}
