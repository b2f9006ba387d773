package cn.yimen.system.boards;

import cn.yimen.system.process.Checkout;
import cn.yimen.ui.host.UiThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `./yimen boards [hall|cuts|stale|frames|memory|wear|growth …]`: the proofs of the hall's
/// screens; all, or some.
public final class BoardsMain {

    private static final List<String> PARTS =
            List.of("hall", "cuts", "stale", "frames", "memory", "wear", "growth");

    /// One of them outlasts what is worth saying.
    private static final List<Duration> CUTS =
            Stream.of(4, 5, 6, 7, 4, 33).map(Duration::ofSeconds).toList();

    private BoardsMain() {}

    public static void main(String... arguments) throws Exception {
        var wanted = arguments.length == 0 ? PARTS : List.of(arguments);
        if (!PARTS.containsAll(wanted)) {
            System.err.println("没有这一项 / no such part: " + wanted + "（" + PARTS + "）");
            System.exit(2);
        }
        var checkout = Checkout.around(Path.of(""));
        var folder = checkout.root().resolve("target").resolve("boards");
        var findings = new ArrayList<Finding>();
        for (var part : wanted) {
            var found = run(part, checkout, folder);
            found.forEach(System.out::println);
            findings.addAll(found);
        }
        write(folder.resolve("report.txt"), findings);
        System.exit(findings.stream().allMatch(Finding::kept) ? 0 : 1);
    }

    private static List<Finding> run(String part, Checkout checkout, Path folder) throws Exception {
        return switch (part) {
            case "hall" -> hall(checkout, folder.resolve("hall-" + System.currentTimeMillis()));
            case "cuts" -> cuts(checkout, folder.resolve("cuts-" + System.currentTimeMillis()));
            case "stale" -> stale(checkout, folder.resolve("stale-" + System.currentTimeMillis()));
            case "frames" -> Frames.run(UiThread.start(), Duration.ofSeconds(15));
            case "memory" ->
                    Weighing.run(checkout, folder.resolve("memory-" + System.currentTimeMillis()));
            case "wear" -> Wearing.run(UiThread.start(), 8, 1920, 60);
            default -> Growing.run(UiThread.start(), 72);
        };
    }

    /// Thirty boards, three of them programs with windows, and ten desks.
    private static List<Finding> hall(Checkout checkout, Path folder) throws Exception {
        try (var hall = BusyHall.start(checkout, folder)) {
            var findings = new ArrayList<Finding>();
            hall.windows().protocolBoards(27);
            findings.addAll(hall.call(10, 220, Duration.ofMillis(400)));
            findings.addAll(hall.emergencies(UiThread.start(), 5));
            return findings;
        }
    }

    /// Six screens, one of them a program with a window, whose links are cut at random.
    private static List<Finding> cuts(Checkout checkout, Path folder) throws Exception {
        var extent = new CutLinks.Extent(5, 10, 2_000, 30, Duration.ofMillis(20));
        try (var proof = CutLinks.start(checkout, folder, extent)) {
            return proof.window(UiThread.start(), folder.resolve("voice")).call();
        }
    }

    /// The same screens, all cut at once for as long as in a hall: how soon they say so.
    private static List<Finding> stale(Checkout checkout, Path folder) throws Exception {
        var extent = new CutLinks.Extent(5, 1, 0, 1, Duration.ZERO);
        try (var proof = CutLinks.start(checkout, folder, extent)) {
            return proof.window(UiThread.start(), folder.resolve("voice")).asInAHall(CUTS);
        }
    }

    private static void write(Path file, List<Finding> findings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, findings.stream().map(Finding::toString).toList());
    }
}
