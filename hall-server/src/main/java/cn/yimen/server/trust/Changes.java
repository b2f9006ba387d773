package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.MachineAdmitted;
import cn.yimen.hall.event.HallWideEvent.MachineAdmitted.Entry;
import cn.yimen.hall.event.HallWideEvent.MachinePutOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What happened to a hall's machines between two readings of their list.
final class Changes {

    private static final String GONE = "no longer in the list";

    private final Map<DeviceId, Device> before;
    private final List<HallEvent> events = new ArrayList<>();

    private Changes(Map<DeviceId, Device> before) {
        this.before = before;
    }

    /// @param before and `after`, both of one hall
    static List<HallEvent> between(List<Device> before, List<Device> after) {
        var changes = new Changes(byName(before));
        after.forEach(changes::add);
        var left = byName(after);
        before.stream()
                .filter(each -> each.revoked().isEmpty())
                .filter(each -> !left.containsKey(each.device()))
                .forEach(gone -> changes.events.add(putOut(gone, "", GONE)));
        return List.copyOf(changes.events);
    }

    private static Map<DeviceId, Device> byName(List<Device> devices) {
        return devices.stream().collect(Collectors.toMap(Device::device, Function.identity()));
    }

    private void add(Device now) {
        var earlier = Optional.ofNullable(before.get(now.device()));
        entry(earlier, now).ifPresent(how -> events.add(admitted(now, how)));
        var was = earlier.filter(one -> one.key().equals(now.key())).flatMap(Device::revoked);
        now.revoked()
                .filter(_ -> was.isEmpty())
                .ifPresent(how -> events.add(putOut(now, how.by(), how.why())));
    }

    private static Optional<Entry> entry(Optional<Device> earlier, Device now) {
        if (earlier.isEmpty()) {
            return Optional.of(Entry.NEW);
        }
        var one = earlier.get();
        if (!one.key().equals(now.key())) {
            return Optional.of(one.revoked().isPresent() ? Entry.NEW : Entry.REPLACED);
        }
        if (one.revoked().isPresent() && now.revoked().isEmpty()) {
            return Optional.of(Entry.READMITTED);
        }
        return one.serial().equals(now.serial()) ? Optional.empty() : Optional.of(Entry.RENEWED);
    }

    private static MachineAdmitted admitted(Device now, Entry how) {
        return new MachineAdmitted(now.device(), now.role(), how, now.serial(), now.until());
    }

    private static MachinePutOut putOut(Device device, String by, String why) {
        return new MachinePutOut(device.device(), device.role(), by, why);
    }
}
