package cn.yimen.hall.state;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;

/// A call as boards show it.
///
/// @param times which call of the ticket: 1 = first, more = 重呼
public record RecentCall(
        TicketId ticket, TicketNumber number, WindowId window, int times, Instant at) {}
