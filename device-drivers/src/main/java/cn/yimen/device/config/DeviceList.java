package cn.yimen.device.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The devices of one machine, in the order of the file; names are unique.
public record DeviceList(List<DeviceEntry> devices) {

    public DeviceList {
        devices = List.copyOf(devices);
    }

    /// A machine without devices.
    public static DeviceList none() {
        return new DeviceList(List.of());
    }

    /// The same with more at its end.
    public DeviceList and(List<DeviceEntry> more) {
        return new DeviceList(Stream.concat(devices.stream(), more.stream()).toList());
    }

    public List<DeviceEntry> of(DeviceKind kind) {
        return devices.stream().filter(device -> device.kind() == kind).toList();
    }

    /// The first of a kind: a kiosk has one ticket printer.
    public Optional<DeviceEntry> first(DeviceKind kind) {
        return of(kind).stream().findFirst();
    }
}
