package cn.yimen.device.sim.stand;

import cn.yimen.device.health.DevicesMain;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// `./yimen devices --sim`: the same command over simulated devices, for whoever has no hardware.
public final class StandMain {

    private StandMain() {}

    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Files.createTempDirectory("yimen-devices");
        int code;
        try (var stand = SimulatedStand.in(folder)) {
            var all = new ArrayList<>(List.of("--file", stand.list().toString()));
            all.addAll(List.of(arguments));
            code = DevicesMain.run(out, InstantSource.system(), all);
        }
        System.exit(code);
    }
}
