package cn.yimen.server.fleet;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.MachineOrderEnded;
import cn.yimen.hall.event.HallWideEvent.MachineOrdered;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Writes orders into the hall's own chain, where nobody can take them back, and into the log.
/// Words for screens are in neither: they stand on the screen.
public final class JournalAudit implements Audit {

    private static final int LIMIT_SECONDS = 5;

    private final HallWriter writer;
    private final EventLog log;

    public JournalAudit(HallWriter writer, EventLog log) {
        this.writer = writer;
        this.log = log;
    }

    @Override
    public boolean ordered(DeviceId device, Order order, ClerkId by) {
        var what = WireJson.typeName(order.what().getClass());
        boolean durable = note(new MachineOrdered(device, what, order.id(), by));
        log.write(
                "machine.ordered",
                Map.of(
                        "device", device,
                        "what", what,
                        "order", order.id(),
                        "clerk", by,
                        "good", durable));
        return durable;
    }

    private boolean note(HallEvent event) {
        return writer.note(event)
                .<Boolean>thenApply(Outcome.Answered.class::isInstance)
                .completeOnTimeout(false, LIMIT_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /// Not waited for: the machine's heartbeat must not hang on the disk.
    @Override
    public void ended(DeviceId device, OrderEnded end) {
        var _ = writer.note(new MachineOrderEnded(device, end.order(), end.how().name()));
        log.write(
                "machine.order-ended",
                Map.of("device", device, "order", end.order(), "how", end.how()));
    }
}
