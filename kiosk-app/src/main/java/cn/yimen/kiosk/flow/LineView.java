package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.WaitRange;
import java.util.Optional;
import java.util.OptionalInt;

/// A line as somebody sees it who thinks of joining it.
///
/// @param windows the windows that may serve it, "1-6", "3" or "2、5"; empty where none does
/// @param waiting people who wait in it; empty while the server is away
/// @param waitRange how long one would wait; empty where it cannot be known, (0, 0) where not at
///   all
/// @param openWindows windows that serve it now; empty while the server is away
/// @param giving whether it gives numbers at this hour
public record LineView(
        Line line,
        String windows,
        OptionalInt waiting,
        Optional<WaitRange> waitRange,
        OptionalInt openWindows,
        Giving giving) {

    /// From here on a wait is shown as long (clock and amber).
    private static final int LONG_WAIT_MINUTES = 40;

    public boolean isLongWait() {
        return waitRange.filter(range -> range.toMinutes() > LONG_WAIT_MINUTES).isPresent();
    }
}
