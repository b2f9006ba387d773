package cn.yimen.system.month;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `./yimen month --days 30 --kiosks 8 --tickets 375 --seed S`: a month without the province, then
/// all of it up. Exit code 1 where something is lost, doubled or out of order. Numbers are for each
/// kiosk and day; the usual ones are 3,000 in the hall.
public final class MonthMain {

    private static final String USAGE =
            "./yimen month [--days N] [--kiosks N] [--tickets N] [--seed S] [--disk GB] [--in"
                    + " FOLDER]";
    private static final String WHERE = "--in";
    private static final MonthPlan WARMING_UP = new MonthPlan(1, 8, 150, 1);

    private MonthMain() {}

    public static void main(String... arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var given = options(List.of(arguments));
        if (given.isEmpty()) {
            System.err.println(USAGE);
            System.exit(2);
        }
        System.exit(run(given) ? 0 : 1);
    }

    private static Map<String, String> usual() {
        var usual = new HashMap<String, String>();
        usual.put("--days", "30");
        usual.put("--kiosks", "8");
        usual.put("--tickets", "375");
        usual.put("--seed", Long.toString(System.nanoTime() & 0xFFFFFF));
        usual.put("--disk", "64");
        usual.put(WHERE, "target/month");
        return usual;
    }

    /// Empty where something is unknown or no number.
    private static Map<String, String> options(List<String> arguments) {
        var given = usual();
        for (int at = 0; at < arguments.size(); at += 2) {
            var name = arguments.get(at);
            if (!given.containsKey(name)
                    || at + 1 == arguments.size()
                    || !(name.equals(WHERE) || arguments.get(at + 1).matches("\\d{1,8}"))) {
                return Map.of();
            }
            given.put(name, arguments.get(at + 1));
        }
        return given;
    }

    private static boolean run(Map<String, String> given) throws Exception {
        var plan =
                new MonthPlan(
                        number(given, "--days"),
                        number(given, "--kiosks"),
                        number(given, "--tickets"),
                        number(given, "--seed"));
        var place = Files.createDirectories(Path.of(given.getOrDefault(WHERE, "")));
        var folder = Files.createTempDirectory(place, "month");
        warmUp(folder);
        var report = new MonthReport(plan, folder, System.out);
        var result = MonthRun.of(plan, folder).run(report::evening);
        report.end(result, number(given, "--disk"));
        System.out.println("→ " + folder);
        return result.problems().isEmpty();
    }

    /// So that the first day is not slow because the programs are new.
    private static void warmUp(Path folder) throws Exception {
        var apart = Files.createDirectories(folder.resolve("warm"));
        MonthRun.of(WARMING_UP, apart).run(_ -> {});
    }

    private static int number(Map<String, String> given, String name) {
        return Integer.parseInt(given.getOrDefault(name, "0"));
    }
}
