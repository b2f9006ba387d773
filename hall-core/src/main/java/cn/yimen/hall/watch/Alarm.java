package cn.yimen.hall.watch;

import cn.yimen.hall.domain.ClerkId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An alarm that stands now.
///
/// @param id the same while it stands, whatever its level
/// @param level the worst that it has reached and not yet fallen below with a margin
/// @param value now
/// @param threshold of the level
/// @param since when it first reached the level
/// @param told how often the receivers were told at this level, the first time included
/// @param accepted by whom, for this level or a worse one
/// @param story why the value is what it is
public record Alarm(
        String id,
        AlarmKind kind,
        Level level,
        Subject subject,
        double value,
        double threshold,
        Instant since,
        int told,
        List<Receiver> receivers,
        Optional<Acceptance> accepted,
        List<Fact> story) {

    public Alarm {
        receivers = List.copyOf(receivers);
        story = List.copyOf(story);
    }

    /// What it is about.
    ///
    /// @param id of the line, window or machine; empty for the hall
    public record Subject(Of of, String id) {

        public static final Subject HALL = new Subject(Of.HALL, "");

        public enum Of {
            HALL,
            LINE,
            WINDOW,
            MACHINE
        }
    }

    /// A person has it in hand.
    public record Acceptance(ClerkId clerk, Level level, Instant at) {}
}
