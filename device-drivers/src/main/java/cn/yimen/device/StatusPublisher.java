package cn.yimen.device;

import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Holds the status of one device and tells its listener of changes only. Written by the device's
/// thread, read by any.
public final class StatusPublisher {

    private final Consumer<DeviceStatus> listener;
    private final InstantSource clock;
    private volatile DeviceStatus status;

    public StatusPublisher(Consumer<DeviceStatus> listener, InstantSource clock) {
        this.listener = listener;
        this.clock = clock;
        this.status = DeviceStatus.starting(clock.instant());
    }

    public DeviceStatus status() {
        return status;
    }

    public void publish(
            Readiness readiness,
            Set<Fault> faults,
            Map<String, SupplyLevel> supplies,
            String note) {
        var next = new DeviceStatus(readiness, faults, supplies, clock.instant(), note);
        if (!next.sameFacts(status)) {
            status = next;
            listener.accept(next);
        }
    }
}
