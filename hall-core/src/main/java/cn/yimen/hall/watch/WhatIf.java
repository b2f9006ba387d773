package cn.yimen.hall.watch;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// 试算: today's people once more, and something else done.
public interface WhatIf {

    /// @param changes in the order of their times; none asks only how far the replay is off
    record Question(List<Change> changes) implements WhatIf {
        public Question {
            changes = List.copyOf(changes);
        }
    }

    /// One thing done otherwise.
    ///
    /// @param window for all but [Action#PRIORITY]
    /// @param lines which the window serves from then on, the preferred first
    /// @param priority the other rule
    record Change(
            Action action,
            LocalTime at,
            Optional<WindowId> window,
            Optional<List<LineId>> lines,
            Optional<PriorityRule> priority) {}

    /// What is done.
    enum Action {
        /// Opens, or is not paused any more, until the end; also serves `lines` where given.
        OPEN,
        /// Calls nobody any more.
        CLOSE,
        /// Serves other lines.
        SERVE,
        /// Another priority policy.
        PRIORITY
    }

    /// @param from and `to`: of the day that was played
    /// @param classes of those who came, the ordinary first
    /// @param deviation how far the same replay without the change is off
    /// @param caveats what was not counted
    record Answer(
            LocalTime from,
            LocalTime to,
            int plays,
            long millis,
            List<LineOutcome> lines,
            List<ClassOutcome> classes,
            List<WindowBar> windows,
            Deviation deviation,
            List<Caveat> caveats)
            implements WhatIf {
        public Answer {
            lines = List.copyOf(lines);
            classes = List.copyOf(classes);
            windows = List.copyOf(windows);
            caveats = List.copyOf(caveats);
        }
    }

    /// @param called how many were called; of nobody there is no mean
    /// @param meanMinutes of those who were called; 0 where nobody was
    /// @param overdue who waited too long
    record Waits(
            int called, double meanMinutes, double longestMinutes, int overdue, int abandoned) {}

    /// What a line would have come to. Minutes; counts as ranges may be broken numbers.
    ///
    /// @param course of the longest wait, each ten minutes
    record LineOutcome(
            LineId line,
            Waits actual,
            Range mean,
            Range longest,
            Range overdue,
            Range abandoned,
            List<Moment> course) {
        public LineOutcome {
            course = List.copyOf(course);
        }
    }

    /// What a class of people (优先类别) would have come to, in all lines. Minutes.
    ///
    /// @param people of the class who came
    record ClassOutcome(
            PriorityClass priority,
            int people,
            Waits actual,
            Range mean,
            Range longest,
            Range overdue) {}

    /// How long the one who waited longest had waited.
    record Moment(LocalTime at, double actualMinutes, Range ifMinutes) {}

    /// A window's time.
    ///
    /// @param isChanged whether it is so only in the replay
    record WindowBar(
            WindowId window,
            LocalTime from,
            LocalTime to,
            boolean isPaused,
            boolean isChanged,
            List<LineId> lines) {
        public WindowBar {
            lines = List.copyOf(lines);
        }
    }

    /// Of the replay without a change: how far its mean wait is from the real one.
    ///
    /// @param worstMinutes of the line where it is most; `meanMinutes` of all who were called
    record Deviation(double meanMinutes, double worstMinutes) {}

    /// What the replay does not know.
    enum Caveat {
        /// Who would have come, or stayed, because the line was shorter.
        OTHER_ARRIVALS,
        /// Who would have given up because the line was longer.
        OTHER_PATIENCE,
        /// Somebody else may be faster or slower at the same matter; played as chance.
        OTHER_CLERKS,
        /// Some people are still waiting; their service was guessed.
        DAY_GOES_ON
    }
}
