package cn.yimen.system.bench;

import cn.yimen.system.process.Checkout;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// `./yimen bench [part …]`: measures the budget; all of it, or some parts.
public final class BenchMain {

    private static final SequencedMap<String, Part> PARTS = parts();

    private BenchMain() {}

    private static SequencedMap<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("engine", EnginePart::run);
        parts.put("tickets", TicketPart::run);
        parts.put("calls", CallPart::run);
        parts.put("screens", FanOutPart::run);
        parts.put("memory", MemoryPart::run);
        parts.put("start", StartPart::run);
        parts.put("upload", UploadPart::run);
        parts.put("rules", RulesPart::run);
        parts.put("devices", DevicePart::run);
        parts.put("records", RecordPart::run);
        parts.put("kiosk", ScreenPart::run);
        parts.put("frames", FramePart::run);
        parts.put("fleet", FleetPart::run);
        return parts;
    }

    public static void main(String... arguments) throws Exception {
        var wanted = arguments.length == 0 ? List.copyOf(PARTS.keySet()) : List.of(arguments);
        if (!PARTS.keySet().containsAll(wanted)) {
            System.err.println("没有这一项 / no such part: " + wanted + "（" + PARTS.keySet() + "）");
            System.exit(2);
        }
        var checkout = Checkout.around(Path.of(""));
        var folder = checkout.root().resolve("target").resolve("bench");
        var ground = new Ground(checkout, BenchHall.in(folder), folder);
        var report = new Report(System.out, folder, Instant.now());
        for (var part : wanted) {
            Map.copyOf(PARTS).getOrDefault(part, (_, _) -> {}).run(ground, report);
        }
        System.exit(report.end() == 0 ? 0 : 1);
    }
}
