package cn.yimen.hall.rules;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.state.Ticket;
import java.util.Comparator;

/// Somebody who could be called at a window now.
///
/// @param preference the rank of the ticket's line at the window, 0 = preferred
/// @param score seconds waited × rate of the class
/// @param overtaken how often overtaken, the calls imagined so far included
record Contender(Ticket ticket, int preference, double score, int overtaken) {

    static final Comparator<Contender> BY_PLACE =
            Comparator.comparingDouble((Contender c) -> c.ticket().place())
                    .thenComparingInt(Contender::preference);

    static final Comparator<Contender> BY_SCORE =
            Comparator.comparingDouble(Contender::score)
                    .reversed()
                    .thenComparingInt(Contender::preference)
                    .thenComparing(BY_PLACE);

    LineId line() {
        return ticket.line();
    }

    PriorityClass priority() {
        return ticket.priority();
    }

    boolean isOfTheSameQueueAs(Contender other) {
        return line().equals(other.line()) && priority() == other.priority();
    }

    boolean isBefore(Contender other) {
        return BY_PLACE.compare(this, other) < 0;
    }

    Contender overtakenOnceMore() {
        return new Contender(ticket, preference, score, overtaken + 1);
    }
}
