package cn.yimen.hall.wire;

import java.util.List;
import java.util.Optional;

/// What is said of a machine's parts.
public sealed interface Reporting extends HallCommand.OfHall {

    /// A machine says how one of its parts is.
    ///
    /// @param left sheets or tickets that it is good for yet, about; empty where it cannot tell
    record ReportDevice(String part, String readiness, List<String> faults, Optional<Integer> left)
            implements Reporting {
        public ReportDevice {
            faults = List.copyOf(faults);
        }

        public ReportDevice(String part, String readiness, List<String> faults) {
            this(part, readiness, faults, Optional.empty());
        }
    }
}
