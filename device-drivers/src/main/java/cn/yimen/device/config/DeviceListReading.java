package cn.yimen.device.config;

import java.util.List;

/// What came of reading a device list: a sound one, or every reason why there is none.
public sealed interface DeviceListReading {

    record Sound(DeviceList list) implements DeviceListReading {}

    /// @param problems all that were found, at least one
    record Unsound(List<Problem> problems) implements DeviceListReading {
        public Unsound {
            problems = List.copyOf(problems);
        }

        public List<String> sentences() {
            return problems.stream().map(Problem::toString).toList();
        }
    }
}
