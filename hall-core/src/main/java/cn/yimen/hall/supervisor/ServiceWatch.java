package cn.yimen.hall.supervisor;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// The service manager as the program hears of it (systemd, sd_notify(3)): is told when the program
/// can be used, and where it wants beats, misses them. Safe for use by several threads.
public final class ServiceWatch {

    /// So many beats in the time after which silence counts.
    private static final int BEATS = 3;

    private final NotifySocket socket;
    private final Optional<Duration> patience;

    private ServiceWatch(NotifySocket socket, Optional<Duration> patience) {
        this.socket = socket;
        this.patience = patience;
    }

    /// Nobody where the environment names none.
    ///
    /// @param environment of the process: `NOTIFY_SOCKET`, `WATCHDOG_USEC`
    public static Optional<ServiceWatch> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NOTIFY_SOCKET"))
                .filter(path -> path.startsWith("/") || path.startsWith("@"))
                .map(path -> new ServiceWatch(NotifySocket.to(path), patience(environment)));
    }

    private static Optional<Duration> patience(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                .filter(text -> text.matches("[1-9]\\d{0,14}"))
                .map(text -> Duration.ofNanos(1_000 * Long.parseLong(text)));
    }

    /// How far beats may be apart; empty where nobody misses any.
    public Optional<Duration> pause() {
        return patience.map(silence -> silence.dividedBy(BEATS));
    }

    public void ready() {
        socket.send("READY=1");
    }

    public void beat() {
        socket.send("WATCHDOG=1");
    }
}
