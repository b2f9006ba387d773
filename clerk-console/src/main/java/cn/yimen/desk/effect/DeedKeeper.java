package cn.yimen.desk.effect;

import cn.yimen.desk.desk.Deed;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.log.EventLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Keeps deeds on a thread of its own: a slow disk must not hold the screen.
public final class DeedKeeper {

    private final DeedFile file;
    private final Executor thread;
    private final InstantSource clock;
    private final EventLog log;
    private final Consumer<DeskEvent> desk;

    /// @param thread runs one thing after the other
    public DeedKeeper(
            Path file,
            Executor thread,
            InstantSource clock,
            EventLog log,
            Consumer<DeskEvent> desk) {
        this.file = new DeedFile(file);
        this.thread = thread;
        this.clock = clock;
        this.log = log;
        this.desk = desk;
    }

    /// Tells the desk what an earlier run of it left.
    public void begin() {
        thread.execute(() -> {
            try {
                var deeds = file.open();
                if (!deeds.isEmpty()) {
                    log.write("deeds.found", Map.of("count", deeds.size()));
                    desk.accept(new DeskEvent.DeedsFound(deeds, clock.instant()));
                }
            } catch (IOException e) {
                failed("read", e);
            }
        });
    }

    void keep(Deed deed) {
        thread.execute(() ->
                desk.accept(
                        new DeskEvent.DeedWritten(deed.id(), isWritten(deed), clock.instant())));
    }

    /// Where it fails, the deed is sent again after a restart, and the hall answers what it
    /// answered.
    void settle(CommandId deed) {
        thread.execute(() -> {
            try {
                file.settle(deed);
            } catch (IOException e) {
                failed("settle", e);
            }
        });
    }

    private boolean isWritten(Deed deed) {
        try {
            file.keep(deed);
            return true;
        } catch (IOException e) {
            failed("write", e);
            return false;
        }
    }

    private void failed(String step, IOException e) {
        log.write("deeds.trouble", Map.of("step", step, "why", e.getClass().getSimpleName()));
    }
}
