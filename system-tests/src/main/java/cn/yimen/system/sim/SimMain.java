package cn.yimen.system.sim;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// `./yimen sim`: days of a hall from a seed; the first broken promise ends it, with the command
/// that plays that day again.
public final class SimMain {

    private static final int PEOPLE = 800;
    private static final int KIOSKS = 4;
    private static final long DAYS_OF_A_SEED = 1_000_003;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private SimMain() {}

    public static void main(String[] args) throws IOException {
        var options = Options.of(Arrays.asList(args));
        var directory = Files.createTempDirectory("yimen-sim");
        try {
            System.exit(run(options, directory) ? 0 : 1);
        } finally {
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static boolean run(Options options, Path directory) {
        var total = new Days();
        for (long day = options.first(); day < options.first() + options.days(); day++) {
            var hall = new HallDay(options.day(day, directory.resolve("parked-" + day)));
            try {
                total.add(hall.run(), hall.commands());
            } catch (RuntimeException broken) {
                hall.trace().forEach(System.out::println);
                System.out.println(broken);
                if (!(broken instanceof Violation)) {
                    broken.printStackTrace(System.out);
                }
                System.out.println(options.replay(day));
                return false;
            }
            if (!options.quiet()) {
                System.out.println("day " + day + "  " + total);
            }
        }
        System.out.println(total);
        System.out.println(total.commands);
        return true;
    }

    /// What was asked for.
    record Options(long seed, long first, long days, int people, int kiosks, boolean quiet) {

        static Options of(List<String> args) {
            long seed = number(args, "--seed", System.nanoTime() & 0xFFFFFF);
            long only = number(args, "--day", -1);
            return new Options(
                    seed,
                    only >= 0 ? only : number(args, "--from", 0),
                    only >= 0 ? 1 : number(args, "--days", 10),
                    (int) number(args, "--people", PEOPLE),
                    (int) number(args, "--kiosks", KIOSKS),
                    args.contains("--quiet"));
        }

        private static long number(List<String> args, String name, long usual) {
            int at = args.indexOf(name);
            return at >= 0 && at + 1 < args.size() ? Long.parseLong(args.get(at + 1)) : usual;
        }

        long seedOf(long day) {
            return seed * DAYS_OF_A_SEED + day;
        }

        HallDay.Settings day(long day, Path parked) {
            return new HallDay.Settings(seedOf(day), people, kiosks, parked, Mischief.none());
        }

        String replay(long day) {
            return "./yimen sim --seed "
                    + seed
                    + " --day "
                    + day
                    + " --people "
                    + people
                    + " --kiosks "
                    + kiosks;
        }
    }

    /// What the days so far came to.
    private static final class Days {
        private final long begun = CPU.getCurrentThreadCpuTime();
        private long days;
        private long events;
        private long slips;
        private long hash;
        private final CommandCount commands = new CommandCount();

        void add(HallDay.Result day, CommandCount used) {
            commands.add(used);
            days++;
            events += day.events();
            slips += day.slips();
            hash = hash * 31 + day.hash();
        }

        @Override
        public String toString() {
            double seconds = (CPU.getCurrentThreadCpuTime() - begun) / 1e9;
            return "%d days, %d events, %d slips, %.2f s of a core a day, hash %016x"
                    .formatted(days, events, slips, seconds / days, hash);
        }
    }
}
