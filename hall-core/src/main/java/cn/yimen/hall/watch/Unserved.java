package cn.yimen.hall.watch;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.rules.OpenHours;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A line in which people wait and that no open window serves: its saturation cannot be worked out
/// and is worse than any. It alarms by how long that has been so.
///
/// @param yellow and the others: from so many minutes on
public record Unserved(double yellow, double orange, double red) {

    private static final Unserved USUAL = new Unserved(1, 5, 10);

    public Unserved {
        if (!(yellow >= 0 && yellow < orange && orange < red)) {
            throw new IllegalArgumentException(yellow + " " + orange + " " + red);
        }
    }

    public static Unserved usual() {
        return USUAL;
    }

    /// What the saturation counts as after so many minutes: the threshold of the level.
    double saturation(double minutes, Threshold saturation) {
        if (minutes >= red) {
            return saturation.red();
        }
        if (minutes >= orange) {
            return saturation.orange();
        }
        return saturation.yellow();
    }

    /// Since when people of the line wait in vain, while the hall should serve; empty where nobody
    /// does.
    static Optional<Instant> since(HallFigures figures, LineId line) {
        if (figures.openFor(line) > 0) {
            return Optional.empty();
        }
        var first =
                figures.state().waitingIn(line).stream()
                        .map(Ticket::waitingSince)
                        .filter(since -> !since.isAfter(figures.now()))
                        .min(Comparator.naturalOrder());
        var session = OpenHours.since(figures.state(), figures.config(), figures.now());
        return first.flatMap(waits -> session.map(began -> latest(figures, line, waits, began)));
    }

    private static Instant latest(HallFigures figures, LineId line, Instant waits, Instant began) {
        var windows =
                figures.config().windowsOf(line).stream()
                        .map(window -> figures.state().window(window.id()))
                        .map(WindowState::since);
        return Stream.concat(windows, Stream.of(waits, began))
                .max(Comparator.naturalOrder())
                .orElse(waits);
    }
}
