package cn.yimen.device.link.wrap;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// A device that does what it did in a [Recording]: answers come once everything was sent that was
/// sent before them. Bytes that differ from the recorded ones lose the link and are named by their
/// place. Times are not kept: a replay is as fast as the driver. Belongs to one thread.
public final class ReplayedLink implements ByteLink {

    private final Deque<Traffic> left;
    private final ByteArrayOutputStream ahead = new ByteArrayOutputStream();
    private int passed;
    private boolean closed;

    public ReplayedLink(List<Traffic> recording) {
        left = new ArrayDeque<>(recording);
    }

    /// A driver may cut what it sends into other pieces than were recorded.
    @Override
    public void write(byte[] bytes) throws LinkLost {
        alive();
        ahead.writeBytes(bytes);
        byte[] sent = ahead.toByteArray();
        int at = 0;
        while (at < sent.length && left.peek() instanceof Traffic.Sent(var time, var wanted)) {
            int count = Math.min(wanted.length, sent.length - at);
            compare(wanted, Arrays.copyOfRange(sent, at, at + count));
            at += count;
            left.remove();
            passed++;
            if (count < wanted.length) {
                passed--;
                left.push(new Traffic.Sent(time, Arrays.copyOfRange(wanted, count, wanted.length)));
            }
        }
        ahead.reset();
        ahead.write(sent, at, sent.length - at);
    }

    private void compare(byte[] wanted, byte[] sent) throws LinkLost {
        int differs = Arrays.mismatch(Arrays.copyOf(wanted, sent.length), sent);
        if (differs >= 0) {
            throw new LinkLost(
                    "the recording goes on otherwise at line %d, byte %d"
                            .formatted(passed + 1, differs),
                    false);
        }
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        alive();
        if (left.peek() instanceof Traffic.Received(var _, var bytes)) {
            next();
            return bytes.clone();
        }
        if (left.peek() instanceof Traffic.Silent) {
            next();
        }
        LockSupport.parkNanos(atMost.toNanos());
        return new byte[0];
    }

    private void next() throws LinkLost {
        left.remove();
        passed++;
        byte[] waiting = ahead.toByteArray();
        ahead.reset();
        if (waiting.length > 0) {
            write(waiting);
        }
    }

    private void alive() throws LinkLost {
        if (closed || left.peek() instanceof Traffic.Lost) {
            throw new LinkLost("the recording ends here", true);
        }
    }

    /// Whether everything recorded has passed.
    public boolean isOver() {
        return left.isEmpty();
    }

    /// Keeps what a device said of its own accord: the driver discards before it asks, and the
    /// recording holds only what was read.
    @Override
    public void discard() {
        // Nothing waits here that was not read in the recording.
    }

    @Override
    public void close() {
        closed = true;
    }
}
