package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.DeviceName;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// A one-time code that was made and not used yet. The code itself is not kept, only the key that
/// comes of it.
///
/// @param key hexadecimal
/// @param wrong how often somebody tried another
record OpenCode(
        HallId hall, DeviceRole role, DeviceId device, String key, Instant until, int wrong) {

    private static final int TRIES = 5;

    static OpenCode of(DeviceName name, SecretKey key, Instant until) {
        var text = HexFormat.of().formatHex(key.getEncoded());
        return new OpenCode(name.hall(), name.role(), name.device(), text, until, 0);
    }

    DeviceName name() {
        return new DeviceName(hall, role, device);
    }

    SecretKey secret() {
        return new SecretKeySpec(HexFormat.of().parseHex(key), "HmacSHA256");
    }

    boolean isOpen(Instant now) {
        return now.isBefore(until) && wrong < TRIES;
    }

    boolean isFor(Optional<DeviceId> asked) {
        return asked.map(device::equals).orElse(true);
    }

    OpenCode wrongOnceMore() {
        return new OpenCode(hall, role, device, key, until, wrong + 1);
    }

    /// Without the key.
    @Override
    public String toString() {
        return "OpenCode[" + device + " until " + until + "]";
    }
}
