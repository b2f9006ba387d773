package cn.yimen.server.uplink;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.server.uplink.UplinkReport.Machine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What machines last told of their records. In memory only: they tell it again each half minute.
/// Safe for use by several threads.
public final class MachineDepths {

    /// What is older says nothing of now.
    private static final Duration FRESH = Duration.ofMinutes(3);

    private static final int MOST = 500;

    private final InstantSource clock;
    private final Map<DeviceId, Told> told = new LinkedHashMap<>();

    private record Told(Instant at, RecordsDepth depth) {}

    public MachineDepths(InstantSource clock) {
        this.clock = clock;
    }

    /// @return whether there is room for one more machine
    public synchronized boolean tell(DeviceId device, RecordsDepth depth) {
        if (told.size() >= MOST && !told.containsKey(device)) {
            return false;
        }
        told.put(device, new Told(clock.instant(), depth));
        return true;
    }

    /// What one told last; empty where that is too old to be true now.
    public synchronized Optional<RecordsDepth> fresh(DeviceId device) {
        return Optional.ofNullable(told.get(device)).filter(this::isFresh).map(Told::depth);
    }

    /// @param config the hall's, whose kiosks are named even where they never told anything
    synchronized List<Machine> machines(Optional<HallConfig> config) {
        var devices = new LinkedHashSet<DeviceId>();
        config.ifPresent(hall -> hall.kiosks().forEach(kiosk -> devices.add(kiosk.id())));
        devices.addAll(told.keySet());
        var machines = new ArrayList<Machine>();
        for (var device : devices) {
            var last = Optional.ofNullable(told.get(device));
            machines.add(
                    new Machine(
                            device.value(),
                            last.map(Told::at),
                            last.filter(this::isFresh).map(Told::depth)));
        }
        return machines;
    }

    private boolean isFresh(Told last) {
        return Duration.between(last.at(), clock.instant()).abs().compareTo(FRESH) <= 0;
    }
}
