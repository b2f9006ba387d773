package cn.yimen.device.link.raw;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.Inbox;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.raw.RawSettings.Way;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A device file as a [ByteLink].
///
/// The kernel lets a USB printer be opened once only, so both ways share one descriptor, through a
/// channel each: a channel holds a lock while it waits for bytes, and closing it frees a thread
/// that waits in it.
public final class RawLink implements ByteLink {

    private static final int INBOX_BYTES = 65_536;

    /// The printer class driver answers a read with nothing while the printer has nothing to say.
    private static final Duration NOTHING_YET = Duration.ofMillis(20);

    private final RawSettings settings;
    private final FileChannel out;
    private final Inbox inbox = new Inbox(INBOX_BYTES);

    private RawLink(RawSettings settings, FileChannel out) {
        this.settings = settings;
        this.out = out;
    }

    /// Both ways, with the usual patience.
    public static RawLink open(Path path) throws LinkLost {
        return open(RawSettings.both(path));
    }

    public static RawLink open(RawSettings settings) throws LinkLost {
        // Opening for both ways would make a plain file where the device is gone.
        if (!Files.exists(settings.path()) || Files.isRegularFile(settings.path())) {
            throw new LinkLost("no device file " + settings.path(), true);
        }
        try {
            return settings.way() == Way.BOTH ? both(settings) : outOnly(settings);
        } catch (IOException refused) {
            var lost = new LinkLost("opening " + settings.path(), true);
            lost.initCause(refused);
            throw lost;
        }
    }

    private static RawLink outOnly(RawSettings settings) throws IOException {
        return new RawLink(settings, FileChannel.open(settings.path(), StandardOpenOption.WRITE));
    }

    private static RawLink both(RawSettings settings) throws IOException {
        var file = new RandomAccessFile(settings.path().toFile(), "rw");
        FileChannel in = new FileInputStream(file.getFD()).getChannel();
        var link = new RawLink(settings, file.getChannel());
        Thread.ofPlatform()
                .daemon()
                .name("raw-link " + settings.path().getFileName())
                .start(() -> link.listen(in));
        return link;
    }

    private void listen(FileChannel in) {
        var buffer = ByteBuffer.allocate(4_096);
        try (in) {
            while (out.isOpen()) {
                if (in.read(buffer.clear()) > 0) {
                    byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position());
                    inbox.put(bytes);
                    Arrays.fill(bytes, (byte) 0);
                    Arrays.fill(buffer.array(), 0, buffer.position(), (byte) 0);
                } else {
                    LockSupport.parkNanos(NOTHING_YET.toNanos());
                }
            }
        } catch (IOException gone) {
            // The reader of the inbox is told that nothing more comes.
            inbox.end();
        }
        inbox.end();
    }

    /// The first byte goes alone: whether a larger write that was broken off took anything is not
    /// known.
    @Override
    public void write(byte[] bytes) throws LinkLost {
        if (bytes.length == 0) {
            return;
        }
        if (inbox.hasEnded()) {
            throw new LinkLost("writing to " + settings.path(), true);
        }
        var left = ByteBuffer.wrap(bytes);
        var tooLate =
                CompletableFuture.delayedExecutor(
                        settings.writeTimeout().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> guard = CompletableFuture.runAsync(this::close, tooLate);
        try {
            left.limit(1);
            out.write(left);
            left.limit(bytes.length);
            while (left.hasRemaining()) {
                out.write(left);
            }
        } catch (IOException refused) {
            close();
            var lost = new LinkLost("writing to " + settings.path(), left.position() == 0);
            lost.initCause(refused);
            throw lost;
        } finally {
            guard.cancel(false);
        }
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        return inbox.take(atMost, settings.path().toString());
    }

    @Override
    public void discard() {
        inbox.clear();
    }

    @Override
    public void close() {
        inbox.end();
        try {
            out.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to close.
            inbox.end();
        }
    }
}
