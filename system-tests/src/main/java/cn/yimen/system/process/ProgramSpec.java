package cn.yimen.system.process;

import java.util.List;
import java.util.Map;

/// Which program to start, and how.
///
/// @param name of this instance, for logs: "kiosk"
/// @param module whose class path it runs on
public record ProgramSpec(
        String name,
        String module,
        String mainClass,
        List<String> arguments,
        Map<String, String> environment) {
    public ProgramSpec {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }
}
