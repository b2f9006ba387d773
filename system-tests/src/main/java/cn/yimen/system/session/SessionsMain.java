package cn.yimen.system.session;

import cn.yimen.system.process.Checkout;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Phone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGeneratorFactory;

/// `./yimen sessions [COUNT] [SEED] [MINUTES]`: so many people, 500 where nothing is said, as far
/// as the minutes reach.
public final class SessionsMain {

    private static final int USUAL = 500;
    private static final long SEED = 20261123;

    private SessionsMain() {}

    public static void main(String... arguments) throws Exception {
        var words = List.of(arguments);
        int count = words.isEmpty() ? USUAL : Integer.parseInt(words.getFirst());
        long seed = words.size() > 1 ? Long.parseLong(words.get(1)) : SEED;
        var longest = Duration.ofMinutes(words.size() > 2 ? Long.parseLong(words.get(2)) : USUAL);
        var checkout = Checkout.around(Path.of(""));
        var folder =
                Files.createTempDirectory(
                        Files.createDirectories(Sessions.folder(checkout.root())), "run");
        long begin = System.nanoTime();
        boolean clean;
        try (var stage = KioskStage.start(checkout, KioskStage.Plan.in(folder));
                var phone = new Phone(stage.glass(), stage.provinceUri(), folder)) {
            var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var outcome = new Sessions(stage, phone, dice).play(count, longest);
            System.out.printf(
                    "%d sessions in %s, seed %d, screens %s%n",
                    outcome.sessions(),
                    Duration.ofNanos(System.nanoTime() - begin)
                            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                    seed,
                    outcome.screens());
            System.out.println(
                    outcome.control()
                            ? "control: who stood there was found"
                            : "! control: the search finds nobody, not even who stands there");
            outcome.found().forEach(found -> System.out.println("! " + found));
            System.out.println(outcome.found().size() + " values of people who had gone");
            clean = outcome.control() && outcome.found().isEmpty();
        }
        System.exit(clean ? 0 : 1);
    }
}
