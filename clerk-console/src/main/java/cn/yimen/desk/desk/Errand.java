package cn.yimen.desk.desk;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.wire.HallCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The one command that the desk has under way. There is never a second: while it is unknown what
/// became of a call, nobody else is called.
///
/// An errand lives in memory only. After a restart the hall's state is the truth: what was done
/// stands in it, and what was not done can be pressed again.
public sealed interface Errand {

    record None() implements Errand {}

    /// Sent, and not answered.
    ///
    /// @param id the same in every repetition
    /// @param about the number that the clerk had in view
    /// @param unanswered how often it was sent in vain
    /// @param againAt when it is sent again, unless it is answered before
    /// @param thenCall the id of the call that follows (办结并叫下一个)
    record Open(
            CommandId id,
            HallCommand command,
            Optional<TicketNumber> about,
            Instant since,
            int unanswered,
            Instant againAt,
            Optional<CommandId> thenCall)
            implements Errand {

        Open unanswered(Instant again) {
            return new Open(id, command, about, since, unanswered + 1, again, thenCall);
        }

        Open again(Instant at) {
            return new Open(id, command, about, since, unanswered, at, thenCall);
        }
    }

    /// Done, says the hall; its state has not come yet.
    ///
    /// @param seq the state that contains it
    /// @param since when the answer came
    record Done(long seq, Instant since, Optional<CommandId> thenCall) implements Errand {}

    /// Whether nobody can say by now what became of it.
    default boolean isDoubtful(Instant now) {
        return this instanceof Open open
                && (open.unanswered() > 0 || open.since().plus(PATIENCE).isBefore(now));
    }

    default boolean isNone() {
        return this instanceof None;
    }

    /// An answer that takes longer is doubtful.
    Duration PATIENCE = Duration.ofSeconds(2);
}
