package cn.yimen.hall.event;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalDate;
import java.util.List;

/// What concerns the hall as a whole, or a machine in it.
public sealed interface HallWideEvent extends HallEvent {

    /// The hall is laid out so from now on.
    record Configured(HallConfig config) implements HallWideEvent {}

    /// A business day begins: numbers start again, yesterday's tickets are out of the way.
    record DayOpened(LocalDate day) implements HallWideEvent {}

    /// Somebody at a machine asked for staff.
    ///
    /// @param step where the citizen is, as a word of the flow ("choose"); never anything personal
    record HelpRequested(DeviceId device, String step) implements HallWideEvent {}

    record HelpTaken(DeviceId device, WindowId by) implements HallWideEvent {}

    /// A machine's part changed its status.
    ///
    /// @param part "printer", "card-reader", "scanner", "loudspeaker"
    /// @param readiness and `faults`: the words of the device module, open for new ones
    record DeviceReported(DeviceId device, String part, String readiness, List<String> faults)
            implements HallWideEvent {
        public DeviceReported {
            faults = List.copyOf(faults);
        }
    }
}
