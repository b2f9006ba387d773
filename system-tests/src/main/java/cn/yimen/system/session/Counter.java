package cn.yimen.system.session;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.system.hall.Watcher;
import cn.yimen.system.touch.KioskStage;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/// Window 3, where whoever waits is served at once: a service that can be rated. Used by one
/// thread.
final class Counter {

    private static final WindowId WINDOW = new WindowId("3");
    private static final ClerkId CLERK = new ClerkId("0317");

    private final Watcher hall;

    private Counter(Watcher hall) {
        this.hall = hall;
    }

    static Counter open(KioskStage stage) throws IOException, TimeoutException {
        var hall = stage.watcher(new DeviceId("D3"));
        hall.does(new OpenWindow(WINDOW, CLERK), KioskStage.PATIENCE);
        return new Counter(hall);
    }

    /// All who wait for this window.
    void serves() throws InterruptedException, TimeoutException {
        while (calls()) {
            var called =
                    hall.await(
                                    "somebody is called",
                                    state -> state.window(WINDOW).current().isPresent(),
                                    KioskStage.PATIENCE)
                            .window(WINDOW)
                            .current()
                            .orElseThrow();
            hall.does(new StartServing(called, WINDOW, CLERK), KioskStage.PATIENCE);
            hall.does(new FinishServing(called, WINDOW, CLERK), KioskStage.PATIENCE);
        }
    }

    /// @return whether somebody waited
    private boolean calls() {
        try {
            hall.does(new CallNext(WINDOW, CLERK), KioskStage.PATIENCE);
            return true;
        } catch (TimeoutException nobody) {
            return false;
        }
    }
}
