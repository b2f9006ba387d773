package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.server.trust.Device.Revocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// `devices.json`: the machines that belong to the hall, and those that did.
public final class DeviceList {

    private final SheetFile<Sheet> file;

    DeviceList(Path trust) {
        this(trust, "devices.json");
    }

    private DeviceList(Path trust, String name) {
        file = new SheetFile<>(trust.resolve(name), Sheet.class, new Sheet(List.of()));
    }

    /// As the hall's chain tells it; see [TrustBook].
    static DeviceList recorded(Path trust) {
        return new DeviceList(trust, "recorded.json");
    }

    private record Sheet(List<Device> devices) {
        private Sheet {
            devices = List.copyOf(devices);
        }
    }

    /// What no two machines share, whatever their roles.
    private record Name(HallId hall, DeviceId device) {
        static Name of(Device device) {
            return new Name(device.hall(), device.device());
        }
    }

    Path file() {
        return file.file();
    }

    /// @throws IOException with what to do, where it cannot be read
    public List<Device> all() throws IOException {
        return file.look().devices();
    }

    /// Each in the place of one of the same name.
    void put(Collection<Device> devices) throws IOException {
        var names = devices.stream().map(Name::of).collect(Collectors.toSet());
        file.change(sheet -> {
            var all = new ArrayList<>(sheet.devices());
            all.removeIf(other -> names.contains(Name.of(other)));
            all.addAll(devices);
            all.sort(
                    Comparator.comparing((Device each) -> each.hall().value())
                            .thenComparing(each -> each.device().value()));
            return new Sheet(all);
        });
    }

    /// In the place of all that stands there.
    void become(List<Device> devices) throws IOException {
        file.change(_ -> new Sheet(devices));
    }

    /// Takes a machine out of service.
    ///
    /// @return whether there is one that was not before
    public boolean revoke(HallId hall, DeviceId id, Revocation how) throws IOException {
        var done = new AtomicBoolean();
        file.change(sheet ->
                new Sheet(
                        sheet.devices().stream()
                                .map(each -> {
                                    boolean isIt =
                                            each.isNamed(hall, id) && each.revoked().isEmpty();
                                    done.compareAndSet(false, isIt);
                                    return isIt ? each.revoked(how) : each;
                                })
                                .toList()));
        return done.get();
    }
}
