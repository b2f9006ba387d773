package cn.yimen.kiosk.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.ui.typing.TypingData;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// How soon a machine that is switched on can be seen, and how soon it invites people. What nobody
/// needs before they have touched something waits until then.
final class FirstSight {

    private static final Duration LATEST = Duration.ofSeconds(2);

    private final EventLog log;
    private final InstantSource clock;
    private final CompletableFuture<Void> invited = new CompletableFuture<>();

    FirstSight(EventLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
        var _ = invited.thenRunAsync(this::tellMissing, Thread::startVirtualThread);
    }

    /// When the attract screen has stood on the panel for the first time.
    CompletableFuture<Void> invited() {
        return invited.copy();
    }

    /// Does on a thread of its own what others want of the machine, once it has invited people;
    /// soon also where it does not come to that.
    void afterwards(Runnable duty) {
        var _ =
                invited()
                        .completeOnTimeout(null, LATEST.toMillis(), TimeUnit.MILLISECONDS)
                        .thenRunAsync(duty, Thread::startVirtualThread);
    }

    /// The first picture stands on the panel.
    void painted() {
        var begun = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
        long millis = Duration.between(begun, clock.instant()).toMillis();
        log.write("app.started", Map.of("millis", millis));
    }

    void stands(KioskState state) {
        if (state instanceof KioskState.Attract) {
            invited.complete(null);
        }
    }

    /// Ways of typing whose data this machine lacks; the keyboard says so too. With this the data
    /// are read, before somebody waits for a keyboard.
    private void tellMissing() {
        TypingData.builtIn()
                .missing()
                .forEach(what -> log.write("typing.missing", Map.of("family", what)));
    }
}
