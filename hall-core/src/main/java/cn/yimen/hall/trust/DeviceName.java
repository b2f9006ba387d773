package cn.yimen.hall.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name in a machine's certificate: `yimen://530199000001/kiosk/K1`. Hall and device are of 1
/// to 50 letters, digits, dots, hyphens and underscores; see [#isSound].
public record DeviceName(HallId hall, DeviceRole role, DeviceId device) {

    private static final String SCHEME = "yimen://";
    private static final Pattern PART = Pattern.compile("[0-9A-Za-z._-]{1,50}");
    private static final int PARTS = 3;

    public DeviceName {
        if (!isSound(hall.value()) || !isSound(device.value())) {
            throw new IllegalArgumentException("no name for a certificate: " + hall + " " + device);
        }
    }

    /// Whether a hall or a device can be named so in a certificate.
    public static boolean isSound(String part) {
        return PART.matcher(part).matches();
    }

    public String uri() {
        return SCHEME + hall + "/" + role.word() + "/" + device;
    }

    /// Empty where it is not such a name.
    public static Optional<DeviceName> of(String uri) {
        if (!uri.startsWith(SCHEME)) {
            return Optional.empty();
        }
        var parts = uri.substring(SCHEME.length()).split("/", -1);
        return parts.length == PARTS && isSound(parts[0]) && isSound(parts[2])
                ? DeviceRole.ofWord(parts[1])
                        .map(role ->
                                new DeviceName(new HallId(parts[0]), role, new DeviceId(parts[2])))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return uri();
    }
}
