package cn.yimen.kiosk.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.FirstStart;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Upkeep;
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
    private final Duration latest;
    private final CompletableFuture<Void> invited = new CompletableFuture<>();

    FirstSight(EventLog log, InstantSource clock) {
        this(log, clock, LATEST);
    }

    /// @param latest how long duties wait for people at most
    FirstSight(EventLog log, InstantSource clock, Duration latest) {
        this.log = log;
        this.clock = clock;
        this.latest = latest;
        var _ = invited.thenRunAsync(this::tellMissing, Thread::startVirtualThread);
    }

    /// When a screen that somebody can use has stood on the panel for the first time.
    CompletableFuture<Void> invited() {
        return invited.copy();
    }

    /// Does on a thread of its own what others want of the machine, once it has invited people;
    /// soon also where it does not come to that.
    void afterwards(Runnable duty) {
        var _ =
                invited()
                        .completeOnTimeout(null, latest.toMillis(), TimeUnit.MILLISECONDS)
                        .thenRunAsync(duty, Thread::startVirtualThread);
    }

    /// The first picture stands on the panel.
    void painted() {
        var begun = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
        long millis = Duration.between(begun, clock.instant()).toMillis();
        log.write("app.started", Map.of("millis", millis));
    }

    /// Not the attract screen alone: where a card lies already, another is the first that stands,
    /// and whoever brought it searches, too.
    void stands(KioskState state) {
        boolean isUsable =
                switch (state) {
                    case KioskState.OutOfService _, Upkeep _, FirstStart _ -> false;
                    default -> true;
                };
        if (isUsable) {
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
