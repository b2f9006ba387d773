package cn.yimen.system.crawl;

import cn.yimen.system.process.Checkout;
import cn.yimen.ui.host.UiThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// `./yimen crawl [--places N] [--share 0.1] [--seed N] [--well] [--astray]`: every screen in
/// variants that cover each two of panel, language, manner and theme, or a part of it.
public final class CrawlMain {

    private static final int ALL = 100_000;

    private CrawlMain() {}

    public static void main(String... arguments) throws Exception {
        var words = List.of(arguments);
        var folder = Checkout.around(Path.of("")).root().resolve("target").resolve("crawl");
        var province = Told.by(Files.createTempDirectory("crawl"), Morning.KIOSK);
        var worlds = Worlds.all(province);
        if (words.contains("--well")) {
            var only = new LinkedHashMap<>(worlds);
            only.keySet().removeIf(name -> !name.equals(Worlds.WELL));
            worlds = only;
        }
        var report = new Report(folder);
        var crawl = new Crawl(worlds, Variants.pairwise(), report, UiThread.start());
        var limits =
                new Walk.Limits((int) number(words, "--places", ALL), words.contains("--astray"));
        crawl.go(limits, number(words, "--share", 1), dice((long) number(words, "--seed", 1)));
        System.out.println(report.write());
        System.out.println("→ " + folder);
        System.exit(report.findings().isEmpty() ? 0 : 1);
    }

    static RandomGenerator dice(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static double number(List<String> words, String name, double otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Double.parseDouble(words.get(at + 1));
    }
}
