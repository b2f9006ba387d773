package cn.yimen.system.shift;

import cn.yimen.system.process.LogLine;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// Works the desk with its keyboard, and waits for what the desk shows, as eyes would. Counts the
/// keys and the time from the key to the picture.
final class ClerkRobot {

    /// 过号 is ready twenty seconds after the call; a little more for the desk's clock.
    private static final Duration BEFORE_PASSING = Duration.ofMillis(20_500);

    /// What the hall answers to somebody who sits at another window.
    static final Map<String, String> REFUSED =
            Map.of("name", "open-window", "outcome", "refused-clerk_elsewhere");

    private final ShiftHall hall;
    private final List<Duration> pictures = new ArrayList<>();
    private int keys;

    ClerkRobot(ShiftHall hall) {
        this.hall = hall;
    }

    int keys() {
        return keys;
    }

    /// From each key to the picture that it led to.
    List<Duration> pictures() {
        return List.copyOf(pictures);
    }

    void signsIn() throws IOException, InterruptedException, TimeoutException {
        hall.desk().await(0, "desk.access", Map.of("access", "Out"), ShiftHall.PATIENCE);
        hall.glass().touch(780, 310);
        int mark = hall.desk().mark();
        hall.glass().type(ShiftHall.PASSWORD);
        hall.glass().strike(List.of("Return"));
        hall.desk().await(mark, "desk.access", Map.of("access", "In"), ShiftHall.PATIENCE);
    }

    /// Wants to open the window, and the hall says no.
    void isRefused() throws IOException, InterruptedException, TimeoutException {
        int mark = hall.desk().mark();
        hall.glass().strike(List.of("F2"));
        hall.desk().await(mark, "desk.command", REFUSED, ShiftHall.PATIENCE);
    }

    void opens() throws IOException, InterruptedException, TimeoutException {
        presses("Idle", "F2");
    }

    /// The first call of the day.
    void calls() throws IOException, InterruptedException, TimeoutException {
        presses("Called", "F2");
    }

    /// From one person called to the next.
    void serves(Turn turn) throws IOException, InterruptedException, TimeoutException {
        switch (turn) {
            case PLAIN -> {
                presses("Serving", "F2");
                presses("Called", "ctrl+F2");
            }
            case NERVOUS -> {
                presses("Serving", "F2", "F2", "F2");
                presses("Called", "ctrl+F2", "ctrl+F2", "F2");
            }
            case HELD -> {
                presses("Serving", "F2");
                presses("Idle", "F7", "1");
                presses("Serving", "F7");
                presses("Called", "ctrl+F2");
            }
            case SENT_ON -> {
                presses("Idle", "F8", "1", "1");
                presses("Called", "F2");
            }
            case PASSED -> {
                LockSupport.parkNanos(BEFORE_PASSING.toNanos());
                presses("Idle", "F4");
                presses("Called", "F2");
            }
            case PAUSE -> {
                presses("Serving", "F2");
                presses("Idle", "F2");
                presses("Paused", "F12", "1", "2");
                presses("Idle", "F12");
                presses("Called", "F2");
            }
        }
    }

    /// The last one goes, and nobody is called any more.
    void endsTheDay() throws IOException, InterruptedException, TimeoutException {
        presses("Serving", "F2");
        presses("Idle", "F2");
    }

    private void presses(String leadsTo, String... struck)
            throws IOException, InterruptedException, TimeoutException {
        int mark = hall.desk().mark();
        var begun = Instant.now();
        hall.glass().strike(List.of(struck));
        keys += struck.length;
        var state = Map.of("state", leadsTo);
        LogLine shown = hall.desk().await(mark, "desk.shown", state, ShiftHall.PATIENCE);
        pictures.add(Duration.between(begun, shown.at()));
        hall.desk().await(mark, "desk.listening", state, ShiftHall.PATIENCE);
    }
}
