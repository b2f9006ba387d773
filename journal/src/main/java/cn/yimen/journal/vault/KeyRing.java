package cn.yimen.journal.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The keys of a device, oldest first. The last one seals; all of them open.
public record KeyRing(List<DeviceKey> keys) {

    public KeyRing {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a key ring without a key");
        }
    }

    public DeviceKey current() {
        return keys.getLast();
    }

    public Optional<DeviceKey> key(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findAny();
    }

    /// With one more, which seals from now on.
    public KeyRing with(DeviceKey fresh) {
        var more = new ArrayList<>(keys);
        more.add(fresh);
        return new KeyRing(more);
    }

    /// Without those that nothing needs any more; the last one always stays.
    public KeyRing keeping(Set<String> ids) {
        return new KeyRing(
                keys.stream()
                        .filter(key -> key.equals(current()) || ids.contains(key.id()))
                        .toList());
    }
}
