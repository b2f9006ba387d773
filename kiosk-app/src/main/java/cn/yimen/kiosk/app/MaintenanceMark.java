package cn.yimen.kiosk.app;

import cn.yimen.kiosk.flow.KioskEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The file `maintenance` in the machine's data: while it is there, the machine serves nobody. Made
/// and removed by whoever works on it. Staff who are elsewhere have a file of their own.
final class MaintenanceMark {

    static final String FROM_AFAR = "fleet.out-of-service";
    static final String HERE = "maintenance";

    private boolean known;

    /// Tells it where the first of them came or the last went since the last look.
    void look(Path data, Consumer<KioskEvent> sink) {
        boolean now = Files.exists(data.resolve(HERE)) || Files.exists(data.resolve(FROM_AFAR));
        if (now != known) {
            known = now;
            sink.accept(new KioskEvent.Maintenance(now));
        }
    }
}
