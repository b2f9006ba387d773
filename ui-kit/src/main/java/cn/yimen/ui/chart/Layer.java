package cn.yimen.ui.chart;

import java.time.LocalTime;
import java.util.List;

/// One thing on a chart of a day; the first is drawn first.
public sealed interface Layer {

    /// Hours in which nobody works: tinted and named.
    record Closed(LocalTime from, LocalTime to, String name) implements Layer {}

    /// Between which values something lies.
    record Band(Filling filling, List<Range> ranges) implements Layer {
        public Band {
            ranges = List.copyOf(ranges);
        }
    }

    /// A course; what is unknown in it is a gap that says so.
    record Course(Pen pen, List<Sample> samples) implements Layer {
        public Course {
            samples = List.copyOf(samples);
        }
    }

    /// A moment of the day, as a line from top to bottom.
    record Moment(Sign sign, LocalTime at, String words) implements Layer {}

    /// A limit that must not be passed, as a dotted line across.
    record Threshold(double value, String words) implements Layer {}

    /// A single value, marked.
    record Spot(Dot dot, LocalTime at, double value) implements Layer {}

    /// Words at the line of which they speak.
    record Note(Voice voice, Side side, LocalTime at, double value, String words)
            implements Layer {}

    /// @param low and `high` at one moment
    record Range(LocalTime at, double low, double high) {}

    /// Bands differ by texture: flat, or hatched where it is a guess.
    enum Filling {
        FLAT,
        HATCHED
    }

    /// Lines differ by width and dash first, by colour second.
    enum Pen {
        /// What happened.
        MAIN,
        /// What is usual.
        THIN,
        /// What may happen.
        DASHED
    }

    /// Moments differ by where their words stand.
    enum Sign {
        /// Words under the axis.
        NOW,
        /// Words beside the top.
        CHANGE
    }

    /// Spots differ by shape.
    enum Dot {
        SQUARE,
        RING
    }

    /// How loud words are.
    enum Voice {
        MAIN,
        GUESS,
        QUIET
    }

    /// Where words stand from their point, unless what happened runs through them there.
    enum Side {
        LEFT_ABOVE,
        LEFT_BELOW,
        RIGHT_BELOW,
        ABOVE,
        RIGHT_ABOVE,
        BELOW
    }
}
