package cn.yimen.desk.desk;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AtWindow;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.PauseWindow;
import cn.yimen.hall.wire.HallCommand.ResumeWindow;
import java.time.Instant;
import java.util.Optional;

/// What a clerk did while the hall was away (待补报): it takes nobody from the queue, so it needs no
/// answer before the clerk goes on.
///
/// @param id under which it is sent, however often and after whichever restart
/// @param about the number that the clerk had in view
/// @param at by the hall's clock, as far as the desk knew it
public record Deed(CommandId id, HallCommand command, Optional<TicketNumber> about, Instant at) {

    /// Whether the desk may do it on its own. Nobody is called without the hall.
    static boolean mayBe(HallCommand command) {
        return command instanceof FinishServing
                || command instanceof HoldTicket
                || command instanceof PauseWindow
                || command instanceof ResumeWindow;
    }

    /// In whose name it was done.
    public Optional<ClerkId> clerk() {
        return command instanceof AtWindow at ? Optional.of(at.clerk()) : Optional.empty();
    }
}
