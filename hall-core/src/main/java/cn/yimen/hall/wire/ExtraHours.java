package cn.yimen.hall.wire;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Hours in which the hall works beyond its usual ones (延时服务、周末专场).
public sealed interface ExtraHours extends HallCommand {

    ClerkId clerk();

    /// The same day, hours and lines again change the windows and the number of people.
    ///
    /// @param lines all where empty
    /// @param windows that are to be open then; as it comes where empty
    /// @param capacity numbers of each line given in it at most; no limit where empty
    record AnnounceSession(
            LocalDate day,
            LocalTime from,
            LocalTime to,
            List<LineId> lines,
            ClerkId clerk,
            Optional<List<WindowId>> windows,
            Optional<Integer> capacity)
            implements ExtraHours {
        public AnnounceSession {
            lines = List.copyOf(lines);
            windows = windows.map(List::copyOf);
        }

        public AnnounceSession(
                LocalDate day, LocalTime from, LocalTime to, List<LineId> lines, ClerkId clerk) {
            this(day, from, to, lines, clerk, Optional.empty(), Optional.empty());
        }
    }

    /// Refused where people have booked for a time in it at which the hall would be closed.
    record WithdrawSession(
            LocalDate day, LocalTime from, LocalTime to, List<LineId> lines, ClerkId clerk)
            implements ExtraHours {
        public WithdrawSession {
            lines = List.copyOf(lines);
        }
    }
}
