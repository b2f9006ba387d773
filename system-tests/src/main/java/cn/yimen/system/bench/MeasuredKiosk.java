package cn.yimen.system.bench;

import cn.yimen.system.image.RunningServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A program that measures a kiosk's screens in a virtual machine with a kiosk's own options.
final class MeasuredKiosk {

    private MeasuredKiosk() {}

    /// The lines `name value` that it writes, in their order.
    ///
    /// @param argument the program's only one
    static SequencedMap<String, Double> run(
            Ground ground, Class<?> program, int argument, Duration limit) throws Exception {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + ground.checkout().root().resolve("ui-kit/jvm.options"),
                        "-cp",
                        ground.checkout().classPath("system-tests"),
                        program.getName(),
                        Integer.toString(argument));
        var figures = new LinkedHashMap<String, Double>();
        var text = RunningServer.start(command).within(limit).rest();
        for (var line : text.split("\n", -1)) {
            var words = line.split(" ", -1);
            if (words.length == 2 && words[1].matches("-?\\d+\\.\\d+|NaN")) {
                figures.put(words[0], Double.valueOf(words[1]));
            }
        }
        return figures;
    }
}
