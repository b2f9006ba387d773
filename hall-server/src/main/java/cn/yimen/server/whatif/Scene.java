package cn.yimen.server.whatif;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.server.whatif.Person.Then;
import cn.yimen.server.whatif.Tape.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// What is played: the people of the tape, the clerks' day with the changes in it, and the layouts
/// that come to hold.
record Scene(
        Tape tape,
        LocalDate day,
        HallConfig config,
        List<Shift> shifts,
        Map<Instant, HallConfig> layouts) {

    /// Whoever would sit at a window that nobody opened; nobody says what they cannot do.
    static final ClerkId CLERK = new ClerkId("what-if");

    private static final double PAUSE_SECONDS = 10;
    private static final double MINUTE_SECONDS = 60;

    Scene {
        shifts = List.copyOf(shifts);
        layouts = new TreeMap<>(layouts);
    }

    /// How long somebody of a line takes of whom it is not known.
    double guess(LineId line, RandomGenerator random) {
        var known =
                tape.people().stream()
                        .flatMap(person -> person.turns().stream())
                        .filter(turn -> turn.line().equals(line))
                        .filter(turn -> !(turn.then() instanceof Then.NoShow))
                        .flatMap(turn -> turn.taken().stream())
                        .toList();
        return known.isEmpty()
                ? usualSeconds(line)
                : known.get(random.nextInt(known.size())).toMillis() / 1000.0;
    }

    private double usualSeconds(LineId line) {
        return config.line(line).map(Line::usualServiceMinutes).orElse(1.0) * MINUTE_SECONDS;
    }

    /// From one person to the next while people wait.
    double pause(RandomGenerator random) {
        return tape.pauses().isEmpty()
                ? PAUSE_SECONDS
                : tape.pauses().get(random.nextInt(tape.pauses().size()));
    }
}
