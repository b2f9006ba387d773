package cn.yimen.hall.watch;

import java.time.Instant;
import java.util.Optional;

/// One reason for a figure, to be put into words by whoever shows it.
///
/// @param subject whom it concerns: a number, a window, a line, a machine; may be empty
/// @param value in the unit that the kind names; empty where it has none
/// @param at when, or since when
public record Fact(Kind kind, String subject, Optional<Double> value, Optional<Instant> at) {

    /// What is said.
    public enum Kind {
        /// A number waits; value in minutes, since when.
        TICKET_WAITS,
        /// A number was called; value waited minutes.
        TICKET_CALLED,
        /// The number that the story is about was called to a window; value waited minutes.
        CALLED_TO,
        /// Others were called before this number; value how many.
        OVERTAKEN,
        /// A number was given, which the story is about.
        TICKET_ISSUED,
        /// At a window.
        SERVICE_STARTED,
        /// At a window; value minutes of service.
        SERVICE_FINISHED,
        RATED,
        /// Called again; value how often.
        RECALLED,
        PASSED,
        GIVEN_UP,
        /// A window is open, since when; value its minutes of work.
        WINDOW_OPEN,
        /// A window is paused, since when.
        WINDOW_PAUSED,
        WINDOW_CLOSED,
        /// People of a line wait; value how many.
        WAITING_IN_LINE,
        /// People of a line wait and no open window serves it, since when; value minutes.
        NO_OPEN_WINDOW,
        /// Windows that serve a line; value how many are open.
        OPEN_WINDOWS,
        /// Numbers given today; value how many.
        ISSUED,
        /// Numbers that may be given a day; value how many.
        CAPACITY,
        /// Services that took too long; value how many.
        OVERDUE_SERVICES,
        SERVICES,
        ABANDONED,
        BAD_RATINGS,
        /// A part of a machine does not work, since when; the subject is the part as the device
        /// module names it.
        PART_FAULTY,
        /// A stable code of what is the matter, since when: one of `docs/errors.md`, or a fault as
        /// the device module names it.
        ERROR_CODE,
        /// It came and went since, and is taken for one trouble.
        CAME_AND_WENT,
        /// A machine was heard last.
        LAST_HEARD,
        /// Slips that the paper is good for; value how many.
        SLIPS_LEFT,
        /// A machine's clock is ahead of the hall's; value seconds.
        CLOCK_DIFFERS,
        /// Records are not sent, the oldest since; value how many.
        RECORDS_WAIT,
        /// A machine's certificate ends.
        CERTIFICATE_UNTIL,
        /// Value per cent.
        DISK_USED,
        /// Somebody at a machine asked for help, since when.
        HELP_ASKED,
        /// Usual on this weekday; value the middle.
        USUAL
    }

    public static Fact of(Kind kind, String subject, double value) {
        return new Fact(kind, subject, Optional.of(value), Optional.empty());
    }

    public static Fact of(Kind kind, String subject, Instant at) {
        return new Fact(kind, subject, Optional.empty(), Optional.of(at));
    }

    public static Fact of(Kind kind, String subject, double value, Instant at) {
        return new Fact(kind, subject, Optional.of(value), Optional.of(at));
    }
}
