package cn.yimen.hall.watch;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A bad rating (差评) and what was done about it. Kept over the days until it is finished, and a
/// month longer.
///
/// @param level 1 or 2
/// @param written how many characters the citizen wrote; empty where they wrote nothing
/// @param steps what was done, in order; without 收到, which is the rating itself
public record FollowUp(
        TicketId ticket,
        TicketNumber number,
        LocalDate day,
        LineId line,
        List<ItemCode> items,
        Optional<WindowId> window,
        Optional<ClerkId> clerk,
        int level,
        List<String> tags,
        Instant ratedAt,
        Optional<Integer> written,
        List<Step> steps) {

    /// Ratings up to this one are bad.
    public static final int BAD = 2;

    public FollowUp {
        items = List.copyOf(items);
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
    }

    /// @param text what was found, done, said; of 整改 and 公开 it is read by everybody
    /// @param responsible who answers for it; empty where not said
    public record Step(
            FollowUpStage stage,
            String text,
            ClerkId by,
            Optional<ClerkId> responsible,
            Instant at) {}

    public FollowUpStage stage() {
        return steps.isEmpty() ? FollowUpStage.RECEIVED : steps.getLast().stage();
    }

    public boolean isFinished() {
        return stage() == FollowUpStage.PUBLISHED;
    }

    /// One as it stands today.
    ///
    /// @param due the last working day for its 整改
    /// @param workdaysLeft negative where it is over
    /// @param visit what the journal knows of it
    public record View(FollowUp followUp, LocalDate due, int workdaysLeft, Visit visit) {

        public List<Fact> facts() {
            return visit.facts();
        }
    }

    /// What the journal knows of a visit that was rated.
    ///
    /// @param facts empty where the day is no longer there
    /// @param words what the citizen wrote; only for who may read them
    public record Visit(List<Fact> facts, Optional<String> words) {
        public Visit {
            facts = List.copyOf(facts);
        }

        /// Without what a citizen wrote.
        @Override
        public String toString() {
            return "Visit[" + facts + "]";
        }
    }

    /// The unfinished ones, the most urgent first, and after them the finished ones, the newest
    /// first.
    public record Sheet(List<View> views) {
        public Sheet {
            views = List.copyOf(views);
        }
    }
}
