package cn.yimen.system.model;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.Refusal;
import java.util.List;
import java.util.Optional;

/// What became of a command, in words that the model and the real rules have in common.
sealed interface Verdict {

    /// What happened, one line each; none where everything was so already.
    record Done(List<String> facts) implements Verdict {
        public Done {
            facts = List.copyOf(facts);
        }
    }

    /// @param about the ticket that stands in the way, where there is one
    record Refused(Refusal why, Optional<TicketId> about) implements Verdict {}

    static Verdict already() {
        return new Done(List.of());
    }

    static Verdict done(String... facts) {
        return new Done(List.of(facts));
    }

    static Verdict refused(Refusal why) {
        return new Refused(why, Optional.empty());
    }

    static Verdict refused(Refusal why, Slip about) {
        return new Refused(why, Optional.of(about.id));
    }
}
