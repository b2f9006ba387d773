package cn.yimen.hall.wire;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;

/// What staff do with a ticket that changes nothing of the queue.
public sealed interface Beside extends HallCommand {

    TicketId ticket();

    ClerkId clerk();

    /// 备注, for the colleagues who serve this person; an empty one takes it back.
    record NoteTicket(TicketId ticket, String text, ClerkId clerk) implements Beside {}

    /// 补打: staff give the holder of a live number its paper once more.
    ///
    /// @param times which one it is, 1 for the first
    record ReprintTicket(TicketId ticket, int times, ClerkId clerk) implements Beside {}
}
