package cn.yimen.device.link.wrap;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.Courier;
import cn.yimen.device.link.Courier.Delivery;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.concurrent.Callable;

/// Bounds every call: a driver of the system that does not come back loses the link, not the
/// device's thread.
public final class BoundedLink implements ByteLink {

    private final ByteLink link;
    private final Duration grace;
    private final Courier courier = new Courier("bounded-link");
    private boolean over;

    /// @param grace how long a write may take, and how late a read may come back
    public BoundedLink(ByteLink link, Duration grace) {
        this.link = link;
        this.grace = grace;
    }

    @Override
    public void write(byte[] bytes) throws LinkLost {
        carry(
                grace,
                () -> {
                    link.write(bytes);
                    return true;
                });
    }

    @Override
    public byte[] read(Duration atMost) throws LinkLost {
        return carry(atMost.plus(grace), () -> link.read(atMost));
    }

    private <T> T carry(Duration limit, Callable<T> call) throws LinkLost {
        if (over) {
            throw new LinkLost("this link is over", true);
        }
        return switch (courier.carry(call, limit)) {
            case Delivery.Done<T>(T value) -> value;
            case Delivery.Failed<T>(LinkLost lost) -> throw lost;
            case Delivery.Failed<T>(Exception mistake) ->
                    throw new IllegalStateException("a mistake in the link below", mistake);
            case Delivery.Overdue<T> _ -> {
                close();
                throw new LinkLost("a call did not come back within " + limit, false);
            }
        };
    }

    @Override
    public void discard() {
        if (!over) {
            link.discard();
        }
    }

    /// Closing frees a call that hangs, and may hang as well: it has a thread of its own.
    @Override
    public void close() {
        if (!over) {
            over = true;
            courier.dismiss(() -> {});
            new Courier("closes-link")
                    .carry(
                            () -> {
                                link.close();
                                return true;
                            },
                            grace);
        }
    }
}
