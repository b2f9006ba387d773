package cn.yimen.hall.wire;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.Level;
import java.util.Optional;

/// What a manager takes in hand.
public sealed interface InHand extends HallCommand {

    ClerkId clerk();

    /// 接警
    ///
    /// @param alarm its id
    /// @param level which the manager saw
    record AcceptAlarm(String alarm, Level level, ClerkId clerk) implements InHand {}

    /// The next step on the way of a bad rating (差评).
    ///
    /// @param stage that is reached by it
    /// @param text of 整改 and 公开 without anything personal
    record AdvanceFollowUp(
            TicketId ticket,
            FollowUpStage stage,
            String text,
            Optional<ClerkId> responsible,
            ClerkId clerk)
            implements InHand {}
}
