package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.config.DeviceKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Whether a machine may serve today (开机自检): each device as it was at one moment.
public record ReadinessReport(Instant at, List<Line> lines) {

    /// @param name as the device list says
    public record Line(String name, DeviceKind kind, DeviceStatus status) {

        public boolean isWell() {
            return status.readiness().works();
        }
    }

    public ReadinessReport {
        lines = List.copyOf(lines);
    }

    /// A machine without any device is ready as well: it says so itself.
    public boolean isReady() {
        return lines.stream().allMatch(Line::isWell);
    }

    boolean sameFacts(ReadinessReport other) {
        return IntStream.range(0, lines.size())
                .allMatch(i -> lines.get(i).status().sameFacts(other.lines.get(i).status()));
    }

    /// For an event log: closed words and numbers only.
    public Map<String, String> fields() {
        var wanting =
                lines.stream()
                        .filter(line -> !line.isWell())
                        .map(line ->
                                line.kind().word()
                                        + ":"
                                        + line.status().readiness()
                                        + line.status().faults().stream()
                                                .map(fault -> "/" + fault)
                                                .sorted()
                                                .reduce("", String::concat))
                        .toList();
        return Map.of(
                "ready", String.valueOf(isReady()),
                "devices", String.valueOf(lines.size()),
                "wanting", String.join(",", wanting));
    }
}
