package cn.yimen.device.link.wrap;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import java.nio.file.Path;
import java.time.Duration;

/// Writes what passes over a link into a [Recording].
public final class RecordedLink implements ByteLink {

    private final ByteLink link;
    private final Recording.Pen pen;

    public RecordedLink(ByteLink link, Path file) {
        this.link = link;
        this.pen = new Recording.Pen(file);
    }

    @Override
    public void write(byte[] bytes) throws LinkLost {
        if (bytes.length > 0) {
            pen.note(new Traffic.Sent(pen.now(), bytes));
        }
        try {
            link.write(bytes);
        } catch (LinkLost lost) {
            throw noted(lost);
        }
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        try {
            byte[] bytes = link.read(atMost);
            if (bytes.length > 0) {
                pen.note(new Traffic.Received(pen.now(), bytes));
            }
            return bytes;
        } catch (LinkLost lost) {
            throw noted(lost);
        }
    }

    private LinkLost noted(LinkLost lost) {
        pen.note(new Traffic.Lost(pen.now()));
        return lost;
    }

    @Override
    public void discard() {
        link.discard();
    }

    @Override
    public void close() {
        try (pen) {
            link.close();
        }
    }
}
