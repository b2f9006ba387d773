package cn.yimen.system.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `./yimen crash --images N --seed S`: more power cuts than a test has time for. Exit code 1 where
/// one of them lost something.
public final class CrashMain {

    private static final int ACTS = 180;

    private CrashMain() {}

    public static void main(String... arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        var given = new HashMap<String, Long>();
        try {
            for (int index = 0; index < arguments.length; index += 2) {
                given.put(arguments[index], Long.parseLong(arguments[index + 1]));
            }
        } catch (IndexOutOfBoundsException | NumberFormatException notANumber) {
            given.put("", 0L);
        }
        long images = given.getOrDefault("--images", 50_000L);
        long seed = given.getOrDefault("--seed", Instant.now().getEpochSecond());
        given.remove("--images");
        given.remove("--seed");
        if (!given.isEmpty()) {
            System.err.println("./yimen crash [--images N] [--seed S]");
            System.exit(2);
        }
        System.exit(run(new CrashImages(seed, ACTS, Math.toIntExact(images))));
    }

    private static int run(CrashImages run) throws Exception {
        var begin = Instant.now();
        var found = run.of(Ledger.class);
        found.examples().forEach(System.err::println);
        System.out.printf(
                "seed %d: %d power cuts, %d lost, %d corrupt; %d s%n",
                run.seed(),
                found.images(),
                found.lost(),
                found.corrupt(),
                Duration.between(begin, Instant.now()).toSeconds());
        return found.lost() + found.corrupt() == 0 ? 0 : 1;
    }
}
