package cn.yimen.device.link.wrap;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.Inbox;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;

/// A plug that joins the wire out with the wire in: what is written can be read.
final class Loop implements ByteLink {

    private final Inbox inbox = new Inbox(65_536);

    @Override
    public void write(byte[] bytes) throws LinkLost {
        if (inbox.hasEnded()) {
            throw new LinkLost("the loop is open", true);
        }
        inbox.put(bytes);
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        return inbox.take(atMost, "the loop");
    }

    @Override
    public void discard() {
        inbox.clear();
    }

    @Override
    public void close() {
        inbox.end();
    }

    boolean isClosed() {
        return inbox.hasEnded();
    }
}
