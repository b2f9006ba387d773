package cn.yimen.server.uplink;

import cn.yimen.server.writer.HallFeed;
import cn.yimen.uplink.Parked;
import cn.yimen.uplink.Parked.Handling;
import cn.yimen.uplink.Uplink;
import cn.yimen.uplink.UplinkStatus;
import cn.yimen.uplink.UplinkThread;
import cn.yimen.uplink.contract.PlatformEvent;
import java.time.Duration;
import java.util.List;

/// Lets the uplink follow the hall: wakes it whenever something new is durable. Whether the
/// platform is there makes no difference to the hall.
public final class PlatformFollower implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMinutes(1);

    private final HallFeed feed;
    private final UplinkThread uplink;
    private final Thread waker;

    private PlatformFollower(HallFeed feed, UplinkThread uplink) {
        this.feed = feed;
        this.uplink = uplink;
        waker = Thread.ofVirtual().name("uplink-waker").unstarted(this::run);
    }

    public static PlatformFollower start(HallFeed feed, Uplink uplink) {
        var follower = new PlatformFollower(feed, UplinkThread.start(uplink));
        follower.waker.start();
        return follower;
    }

    public UplinkStatus status() {
        return uplink.status();
    }

    List<Parked> parked() {
        return uplink.parked();
    }

    boolean correct(PlatformEvent correction, Handling handling) {
        return uplink.correct(correction, handling);
    }

    boolean leave(long seq, Handling handling) {
        return uplink.leave(seq, handling);
    }

    private void run() {
        long seen = feed.head();
        try {
            while (true) {
                if (feed.awaitAfter(seen, LOOK)) {
                    seen = feed.head();
                    uplink.wake();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        waker.interrupt();
        uplink.close();
    }
}
