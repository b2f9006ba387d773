package cn.yimen.desk.desk;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.Refusal;
import java.time.Instant;
import java.util.Optional;

/// What the hall last would not do.
///
/// @param at by the desk's clock
/// @param late what was done without the hall, and it decided otherwise; it stands until it is read
public record Refused(HallCommand command, Refusal why, Instant at, Optional<Deed> late) {

    public Refused(HallCommand command, Refusal why, Instant at) {
        this(command, why, at, Optional.empty());
    }

    /// Whether it is the hall's word to that deed.
    boolean isOf(CommandId deed) {
        return late.filter(done -> done.id().equals(deed)).isPresent();
    }

    static Refused afterwards(Deed deed, Refusal why, Instant at) {
        return new Refused(deed.command(), why, at, Optional.of(deed));
    }
}
