package cn.yimen.kiosk.app;

import cn.yimen.kiosk.flow.KioskEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The file `maintenance` in the machine's data: while it is there, the machine serves nobody. Made
/// and removed by whoever works on it.
final class MaintenanceMark {

    private boolean known;

    /// Tells it where the file came or went since the last look.
    void look(Path data, Consumer<KioskEvent> sink) {
        boolean now = Files.exists(data.resolve("maintenance"));
        if (now != known) {
            known = now;
            sink.accept(new KioskEvent.Maintenance(now));
        }
    }
}
