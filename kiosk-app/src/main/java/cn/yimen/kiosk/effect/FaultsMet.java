package cn.yimen.kiosk.effect;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.hall.fleet.MetErrors;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Counts each fault of each part once, when it comes. Safe for use by several threads.
public final class FaultsMet {

    private final MetErrors errors;
    private final Map<String, Set<Fault>> standing = new ConcurrentHashMap<>();

    public FaultsMet(MetErrors errors) {
        this.errors = errors;
    }

    /// @param part as the hall names it
    public void heard(String part, DeviceStatus status) {
        var come = new HashSet<>(status.faults());
        var before = standing.put(part, status.faults());
        if (before != null) {
            come.removeAll(before);
        }
        come.forEach(fault -> errors.met(fault.code()));
    }
}
