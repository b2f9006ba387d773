package cn.yimen.system.process;

import java.util.List;
import java.util.Map;

/// Which program to start, and how.
///
/// @param name of this instance, for logs: "kiosk"
/// @param module whose class path it runs on
/// @param jvm options of its virtual machine
public record ProgramSpec(
        String name,
        String module,
        String mainClass,
        List<String> jvm,
        List<String> arguments,
        Map<String, String> environment) {
    public ProgramSpec {
        jvm = List.copyOf(jvm);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }
}
