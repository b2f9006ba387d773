package cn.yimen.desk.guide;

import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WaitRange;
import java.time.Instant;
import java.util.Optional;

/// A number as it goes to the tablet's printer.
///
/// @param reprint which one it is (补打), 0 for the first paper
/// @param service what its holder came for
/// @param windows where it will be called; may be empty
/// @param at when it goes there
public record Paper(
        TicketId ticket,
        int reprint,
        TicketNumber number,
        String service,
        PriorityClass priority,
        int ahead,
        Optional<WaitRange> range,
        String area,
        String windows,
        String token,
        Instant at) {

    /// What became of it.
    public enum Outcome {
        OUT,
        /// Perhaps it came out.
        UNSURE,
        /// Surely not, or there is no printer: the guide writes the number down for its holder.
        NOT_OUT
    }
}
