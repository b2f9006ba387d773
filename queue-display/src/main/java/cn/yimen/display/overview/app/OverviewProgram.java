package cn.yimen.display.overview.app;

import cn.yimen.display.overview.Overview;
import cn.yimen.display.overview.OverviewEvent;
import cn.yimen.display.overview.OverviewMemory;
import cn.yimen.display.overview.OverviewPicture;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// The wall's loop: what is heard changes what is known, and what is known is shown. [#post] and
/// [#tick] may be called from any thread, all else happens on the JavaFX thread.
final class OverviewProgram {

    private final Executor ui;
    private final Consumer<Overview> screen;
    private final InstantSource clock;
    private final AtomicBoolean showing = new AtomicBoolean();
    private OverviewMemory memory;

    /// @param clock the machine's own, which never goes back
    OverviewProgram(Executor ui, Consumer<Overview> screen, InstantSource clock) {
        this.ui = ui;
        this.screen = screen;
        this.clock = clock;
        memory = OverviewMemory.started(clock.instant());
    }

    void post(OverviewEvent event) {
        ui.execute(() -> memory = memory.after(event, clock.instant()));
        tick();
    }

    /// Shows what stands by now; behind what waits already, so that a burst is one picture.
    void tick() {
        if (showing.compareAndSet(false, true)) {
            ui.execute(this::showNow);
        }
    }

    private void showNow() {
        showing.set(false);
        screen.accept(picture());
    }

    Overview picture() {
        return OverviewPicture.of(memory, clock.instant());
    }
}
