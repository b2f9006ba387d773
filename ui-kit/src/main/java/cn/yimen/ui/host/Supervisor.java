package cn.yimen.ui.host;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Whoever started the program and watches over it (systemd, sd_notify(3), `WatchdogSec`): is told
/// when the program stands on its panel, and from then on hears beats from the JavaFX thread. A
/// screen that hangs beats no more, and is started again.
public final class Supervisor {

    /// So many beats in the time after which silence counts.
    private static final int BEATS = 3;

    private final NotifySocket socket;
    private final Optional<Duration> patience;

    private Supervisor(NotifySocket socket, Optional<Duration> patience) {
        this.socket = socket;
        this.patience = patience;
    }

    /// Nobody where the environment names none.
    ///
    /// @param environment of the process: `NOTIFY_SOCKET`, `WATCHDOG_USEC`
    public static Optional<Supervisor> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NOTIFY_SOCKET"))
                .filter(path -> path.startsWith("/") || path.startsWith("@"))
                .map(path -> new Supervisor(NotifySocket.to(path), patience(environment)));
    }

    private static Optional<Duration> patience(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                .filter(text -> text.matches("[1-9]\\d{0,14}"))
                .map(text -> Duration.ofNanos(1_000 * Long.parseLong(text)));
    }

    /// The program's first screen stands; from now on it beats. On the JavaFX thread, once.
    public void ready() {
        UiThread.require();
        socket.send("READY=1");
        patience.ifPresent(this::beat);
    }

    private void beat(Duration silence) {
        var pause = javafx.util.Duration.millis(silence.toMillis() / (double) BEATS);
        var beats = new Timeline(new KeyFrame(pause, _ -> socket.send("WATCHDOG=1")));
        beats.setCycleCount(Animation.INDEFINITE);
        beats.play();
    }
}
