package cn.yimen.device.link;

import java.io.ByteArrayOutputStream;
import java.time.Duration;

/// Keeps what passed over a link: a recording from a real device becomes a test or a bug report.
/// Keeps at most `limit` bytes each way. Holds what was printed: never leave it on in a hall.
public final class RecordingLink implements ByteLink {

    private final ByteLink link;
    private final int limit;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    public RecordingLink(ByteLink link, int limit) {
        this.link = link;
        this.limit = limit;
    }

    @Override
    public void write(byte[] bytes) throws LinkLost {
        link.write(bytes);
        keep(written, bytes);
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        byte[] bytes = link.read(atMost);
        keep(received, bytes);
        return bytes;
    }

    private void keep(ByteArrayOutputStream log, byte[] bytes) {
        log.write(bytes, 0, Math.min(bytes.length, Math.max(0, limit - log.size())));
    }

    public byte[] written() {
        return written.toByteArray();
    }

    public byte[] received() {
        return received.toByteArray();
    }

    @Override
    public void discard() {
        link.discard();
    }

    @Override
    public void close() {
        link.close();
    }
}
