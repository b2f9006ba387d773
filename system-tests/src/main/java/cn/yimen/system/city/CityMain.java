package cn.yimen.system.city;

import cn.yimen.system.bench.Disk;
import cn.yimen.system.process.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `./yimen city --halls 500 --seconds 20`: two servers, a PostgreSQL with its synchronous standby,
/// and load in all halls; then the servers' figures, and what the books say.
public final class CityMain {

    private static final Set<String> OPTIONS =
            Set.of("--halls", "--seconds", "--workers", "--rate");

    private static final int PAGE = 8192;
    private static final String SIZES =
            """
            select pg_total_relation_size('entry') / count(*) || ' bytes an entry with its indexes'
              from entry
            union all
            select pg_total_relation_size('answer') / count(*) || ' bytes an answer' from answer
            union all
            select (pg_current_wal_lsn() - '0/1800000')::bigint / count(*) || ' bytes of WAL a command'
              from answer
            """;

    private CityMain() {}

    public static void main(String... arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        var given = options(List.of(arguments));
        int halls = given.getOrDefault("--halls", 500);
        int seconds = given.getOrDefault("--seconds", 20);
        int pairs = given.getOrDefault("--workers", 16);
        int rate = given.getOrDefault("--rate", 100);
        var folder =
                Checkout.around(Path.of(""))
                        .root()
                        .resolve("target/city/" + Instant.now().getEpochSecond());
        System.exit(isSound(folder, halls, new Load(seconds, pairs, rate)) ? 0 : 1);
    }

    private record Load(int seconds, int pairs, int rate) {}

    private static boolean isSound(Path folder, int halls, Load load) throws Exception {
        try (var city = City.start(folder, halls, List.of("-Xmx1g"))) {
            return measure(city, Duration.ofSeconds(load.seconds()), load.pairs(), load.rate());
        }
    }

    private static Map<String, Integer> options(List<String> arguments) {
        var given = new HashMap<String, Integer>();
        for (int index = 0; index + 1 < arguments.size(); index += 2) {
            var name = arguments.get(index);
            var value = arguments.get(index + 1);
            if (!OPTIONS.contains(name) || !value.matches("[1-9]\\d{0,5}")) {
                System.err.println(
                        "没有这个选项 / no such option: " + name + " " + value + " " + OPTIONS);
                System.exit(2);
            }
            given.put(name, Integer.parseInt(value));
        }
        return given;
    }

    private static boolean measure(City city, Duration run, int pairs, int rate) throws Exception {
        long begin = System.nanoTime();
        try (var load = new CityLoad(city, pairs)) {
            load.openWindows();
            say(
                    "%d halls loaded by both servers in %.1f s"
                            .formatted(city.halls().size(), since(begin)));
        }
        try (var load = new CityLoad(city, pairs)) {
            load.run(run.dividedBy(4), 0);
            say("warmed up: %d numbers".formatted(load.tally().issues()));
        }
        say("the disk: %.0f syncs/s".formatted(disk()));
        report(city, "as much as goes", run, pairs, 0);
        report(city, rate + " numbers a second", run, pairs, rate);
        say("the disk: %.0f syncs/s".formatted(disk()));
        say("%s".formatted(String.join(", ", city.postgres().texts(SIZES))));
        var problems = city.books().problems();
        say(
                "%,d entries, every chain whole; %s"
                        .formatted(
                                city.books().verified(),
                                problems.isEmpty()
                                        ? "no gap, no number twice, nobody called twice"
                                        : problems.toString()));
        return problems.isEmpty();
    }

    private static void report(City city, String what, Duration run, int pairs, double rate)
            throws Exception {
        try (var load = new CityLoad(city, pairs)) {
            var before = processor(city);
            load.run(run, rate);
            var tally = load.tally();
            double seconds = run.toMillis() / 1e3;
            say(
                    "%s: %.0f issues/s (p50 %.1f, p99 %.1f ms), %.0f call-next/s (p50 %.1f, p99 %.1f ms), %.0f commands/s, %d asked again, %.2f cores by the two servers"
                            .formatted(
                                    what,
                                    tally.issues() / seconds,
                                    tally.issueMillis(50),
                                    tally.issueMillis(99),
                                    tally.calls() / seconds,
                                    tally.callMillis(50),
                                    tally.callMillis(99),
                                    tally.answers().size() / seconds,
                                    tally.repeats(),
                                    processor(city).minus(before).toMillis() / 1e3 / seconds));
        }
    }

    private static Duration processor(City city) {
        return city.processes().stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static double disk() throws IOException {
        return new Disk(Path.of(System.getProperty("java.io.tmpdir"))).syncs(PAGE);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
