package cn.yimen.kiosk.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiConsumer;

/// Notices keyboards that are plugged in or pulled out. The display server takes none of them
/// (`yimen-kiosk.conf`); this says that somebody tried. Used by one thread at a time.
public final class KeyboardWatch {

    /// What Linux says of its input devices.
    public static final Path OF_LINUX = Path.of("/proc/bus/input/devices");

    private final Path devices;
    private final BiConsumer<Tamper, String> report;
    private Set<String> known = Set.of();
    private Set<String> own = Set.of();
    private boolean looked;

    /// @param devices text as in [#OF_LINUX]; where it cannot be read, nothing is known
    /// @param report what happened, and the device as `BUS-VENDOR-PRODUCT-eventN`
    public KeyboardWatch(Path devices, BiConsumer<Tamper, String> report) {
        this.devices = devices;
        this.report = report;
    }

    /// Looks once; called every other second or so.
    public void look() {
        final String text;
        try {
            text = Files.readString(devices, StandardCharsets.ISO_8859_1);
        } catch (IOException nothingKnown) {
            return;
        }
        var now = InputDevices.keyboards(text);
        if (!looked) {
            looked = true;
            own = Set.copyOf(now);
        }
        var before = known;
        known = Set.copyOf(now);
        now.stream()
                .filter(one -> !before.contains(one))
                .forEach(one -> report.accept(Tamper.KEYBOARD_PRESENT, one));
        before.stream()
                .filter(one -> !now.contains(one))
                .forEach(one -> report.accept(Tamper.KEYBOARD_GONE, one));
    }

    /// Whether a keyboard is there that was plugged in since the program began. One that was there
    /// before may belong to the machine's board, and is only written down.
    public boolean sawForeign() {
        return !own.containsAll(known);
    }
}
