package cn.yimen.device.link.wrap;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.function.Consumer;

/// Tells what passes over a link, [Masked].
public final class LoggedLink implements ByteLink {

    private final ByteLink link;
    private final Masked mask;
    private final Consumer<String> log;

    public LoggedLink(ByteLink link, Masked mask, Consumer<String> log) {
        this.link = link;
        this.mask = mask;
        this.log = log;
    }

    @Override
    public void write(byte[] bytes) throws LinkLost {
        try {
            link.write(bytes);
            log.accept("sent " + mask.text(bytes));
        } catch (LinkLost lost) {
            log.accept("lost while sending " + mask.text(bytes));
            throw lost;
        }
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        try {
            byte[] bytes = link.read(atMost);
            if (bytes.length > 0) {
                log.accept("received " + bytes.length + " bytes");
            }
            return bytes;
        } catch (LinkLost lost) {
            log.accept("lost while receiving");
            throw lost;
        }
    }

    @Override
    public void discard() {
        link.discard();
    }

    @Override
    public void close() {
        link.close();
        log.accept("closed");
    }
}
