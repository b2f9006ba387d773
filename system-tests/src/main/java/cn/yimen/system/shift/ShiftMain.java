package cn.yimen.system.shift;

import cn.yimen.system.process.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `./yimen shift [--tickets 180] [--seed S]`: a clerk's day at the desk by keyboard alone. Exit
/// code 1 where somebody was called twice, lost, or a key was refused.
public final class ShiftMain {

    private static final String USAGE = "./yimen shift [--tickets N] [--seed S]";

    private ShiftMain() {}

    public static void main(String... arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var given = List.of(arguments);
        int people = 180;
        long seed = System.nanoTime() & 0xFFFFFF;
        for (int at = 0; at < given.size(); at += 2) {
            var value = at + 1 < given.size() ? given.get(at + 1) : "";
            if (!value.matches("\\d{1,8}")) {
                fail();
            }
            switch (given.get(at)) {
                case "--tickets" -> people = Math.max(6, Integer.parseInt(value));
                case "--seed" -> seed = Long.parseLong(value);
                default -> fail();
            }
        }
        System.exit(run(people, seed) ? 0 : 1);
    }

    private static void fail() {
        System.err.println(USAGE);
        System.exit(2);
    }

    private static boolean run(int people, long seed) throws Exception {
        var checkout = Checkout.around(Path.of(""));
        var target = Files.createDirectories(checkout.root().resolve("target/shift"));
        var folder = Files.createTempDirectory(target, "day");
        var result = Shift.work(checkout, folder, people, true, new SplittableRandom(seed));
        var table = table(result, seed);
        Files.writeString(folder.resolve("day.txt"), table);
        System.out.print(table);
        System.out.println("→ " + folder);
        return result.mistakes().isEmpty();
    }

    private static String table(Shift.Result result, long seed) {
        var text = new StringBuilder();
        text.append(
                "people            %d %s, seed %d%n"
                        .formatted(result.people(), result.turns(), seed));
        text.append(
                "keys              %d, %.2f for each person%n"
                        .formatted(result.keys(), (double) result.keys() / result.people()));
        text.append("server's answer   ").append(spread(result.server()));
        text.append("key to picture    ").append(spread(result.pictures()));
        text.append("mistakes          %s%n".formatted(result.mistakes()));
        return text.toString();
    }

    private static String spread(List<Duration> all) {
        var sorted = all.stream().sorted().toList();
        var sum = sorted.stream().reduce(Duration.ZERO, Duration::plus);
        return "p50 %d ms, p99 %d ms, longest %d ms, all together %.1f s%n"
                .formatted(
                        at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1), sum.toMillis() / 1000.0);
    }

    private static long at(List<Duration> sorted, double share) {
        int place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, place)).toMillis();
    }
}
