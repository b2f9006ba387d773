package cn.yimen.desk.guide;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import java.util.Optional;

/// What the guide has in hand.
public sealed interface Task {

    /// A number for somebody.
    ///
    /// @param linesPage of the hall's lines; after the last comes the first
    /// @param page of the line's items
    record Issue(
            int linesPage,
            Optional<LineId> line,
            Optional<ItemCode> item,
            int page,
            PriorityClass priority,
            Optional<IssueReason> reason)
            implements Task {

        static Issue fresh() {
            return new Issue(
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    PriorityClass.ORDINARY,
                    Optional.empty());
        }

        Issue of(LineId other) {
            return new Issue(linesPage, Optional.of(other), Optional.empty(), 0, priority, reason);
        }

        Issue of(ItemCode other) {
            return new Issue(linesPage, line, Optional.of(other), page, priority, reason);
        }

        Issue turned(int by) {
            return new Issue(linesPage, line, item, Math.max(0, page + by), priority, reason);
        }

        Issue turnedLines(int by) {
            return new Issue(linesPage + by, line, item, page, priority, reason);
        }

        Issue as(PriorityClass other) {
            return new Issue(linesPage, line, item, page, other, reason);
        }

        Issue because(IssueReason why) {
            return new Issue(linesPage, line, item, page, priority, Optional.of(why));
        }
    }

    /// Looks for a number.
    ///
    /// @param typed the beginning of it
    record Find(String typed) implements Task {}

    /// Looks at the calls for help.
    record Help() implements Task {}

    /// One number that somebody holds.
    record Holding(TicketId ticket) implements Task {}
}
