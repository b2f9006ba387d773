package cn.yimen.kiosk.guard;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads `/proc/bus/input/devices`: which input devices are keyboards. A device counts by the keys
/// that it says it has, not by its name, which it chooses itself; so a power button is none.
final class InputDevices {

    private static final Pattern DEVICE_END = Pattern.compile("\n\\s*\n");

    /// Bus, vendor and product in hexadecimal, and the event node that tells two of a kind apart.
    private static final Pattern IDENTITY =
            Pattern.compile(
                    "(?m)^I: Bus=(\\p{XDigit}{4}) Vendor=(\\p{XDigit}{4}) Product=(\\p{XDigit}{4})");

    private static final Pattern NODE =
            Pattern.compile("(?m)^H: Handlers=.*?\\b(event\\d{1,4})\\b");
    private static final Pattern KEYS = Pattern.compile("(?m)^B: KEY=([\\p{XDigit} ]+)$");

    /// linux/input-event-codes.h: KEY_Q (16) to KEY_P (25), KEY_A (30) to KEY_L (38), KEY_Z (44) to
    /// KEY_M (50). Of a keyboard all are there; of a row of function keys none.
    private static final long LETTERS = bits(16, 25) | bits(30, 38) | bits(44, 50);

    private InputDevices() {}

    private static long bits(int from, int to) {
        return ((1L << (to - from + 1)) - 1) << from;
    }

    /// Each keyboard as `BUS-VENDOR-PRODUCT-eventN`.
    static Set<String> keyboards(String devices) {
        var found = new TreeSet<String>();
        DEVICE_END
                .splitAsStream(devices)
                .filter(InputDevices::hasLetters)
                .flatMap(device -> identity(device).stream())
                .forEach(found::add);
        return found;
    }

    private static boolean hasLetters(String device) {
        var keys = KEYS.matcher(device);
        if (!keys.find()) {
            return false;
        }
        var words = keys.group(1).strip();
        var lowest = words.substring(words.lastIndexOf(' ') + 1);
        return lowest.length() <= 16 && (Long.parseUnsignedLong(lowest, 16) & LETTERS) != 0;
    }

    private static Optional<String> identity(String device) {
        var ids = IDENTITY.matcher(device);
        var node = NODE.matcher(device);
        return ids.find()
                ? Optional.of(
                        "%s-%s-%s-%s"
                                .formatted(
                                        ids.group(1),
                                        ids.group(2),
                                        ids.group(3),
                                        node.find() ? node.group(1) : "none"))
                : Optional.empty();
    }
}
