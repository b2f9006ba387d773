package cn.yimen.device.health;

import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.device.config.Problem;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// Shows, tests and searches the devices of a machine. Exit code 0: all are ready, and all tests
/// passed; 1: something is not; 2: the command line or the device list is wrong.
public final class DevicesMain {

    private static final int READY = 0;
    private static final int NOT_READY = 1;
    private static final int WRONG_USE = 2;

    private static final Duration STARTED_WITHIN = Duration.ofSeconds(10);
    private static final Duration TESTED_WITHIN = Duration.ofSeconds(30);

    /// A laser printer that slept must warm up first.
    private static final Duration PAGE_WITHIN = Duration.ofSeconds(90);

    private final DevicesOptions options;
    private final Words words;
    private final PrintStream out;
    private final InstantSource clock;

    private DevicesMain(DevicesOptions options, PrintStream out, InstantSource clock) {
        this.options = options;
        this.words = new Words(options.language());
        this.out = out;
        this.clock = clock;
    }

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, InstantSource.system(), List.of(arguments)));
    }

    public static int run(PrintStream out, InstantSource clock, List<String> arguments) {
        return switch (DevicesOptions.parse(arguments)) {
            case DevicesOptions.Parsed.Sound(var options) ->
                    new DevicesMain(options, out, clock).run();
            case DevicesOptions.Parsed.Wrong(var argument) -> {
                var english = arguments.contains("en");
                var words = new Words(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
                out.println(words.say("wrong", argument));
                out.println(words.say("usage"));
                yield WRONG_USE;
            }
        };
    }

    private int run() {
        if (options.probe() && !Files.exists(options.file())) {
            return probe(DeviceList.none());
        }
        return switch (DeviceFile.read(options.file())) {
            case DeviceListReading.Unsound(var problems) -> refused(problems);
            case DeviceListReading.Sound(var list) -> options.probe() ? probe(list) : attend(list);
        };
    }

    private int refused(List<Problem> problems) {
        problems.forEach(problem -> out.println(words.say("refused", problem)));
        return WRONG_USE;
    }

    private int probe(DeviceList list) {
        var found = new Discovery(list, options.ports()).search();
        var table = new Table();
        found.forEach(finding ->
                table.row(
                        finding.place(),
                        finding.what()
                                .map(Discovery.Recognised::words)
                                .orElse(words.say("probe.unknown")),
                        finding.note()));
        out.print(table.text());
        out.println(words.say("probe.count", found.size()));
        return READY;
    }

    private int attend(DeviceList list) {
        try (var roster = Roster.start(list, words, clock)) {
            var report = roster.report(STARTED_WITHIN, clock);
            out.print(new StatusTable(words).of(report));
            boolean tested = options.test().map(what -> test(roster, what)).orElse(true);
            if (options.watch()) {
                watch(roster);
            }
            return report.isReady() && tested ? READY : NOT_READY;
        }
    }

    /// Whether there was something to test, and all of it passed.
    private boolean test(Roster roster, String what) {
        var wanted =
                roster.posts().stream()
                        .filter(post ->
                                List.of(post.entry().name(), post.entry().kind().word(), "all")
                                        .contains(what))
                        .toList();
        if (wanted.isEmpty()) {
            out.println(words.say("test.none", what));
        }
        boolean passed = !wanted.isEmpty();
        for (var post : wanted) {
            out.println(words.say("test.asks." + post.entry().kind().word(), post.entry().name()));
            var page = post.entry().kind() == DeviceKind.A4;
            var result = post.device().test(page ? PAGE_WITHIN : TESTED_WITHIN);
            out.println("  " + words.test(result));
            passed &= result instanceof SelfTest.Passed || result instanceof SelfTest.LookAtIt;
        }
        return passed;
    }

    private void watch(Roster roster) {
        var table = new StatusTable(words);
        var shown = roster.report(Duration.ZERO, clock);
        while (!Thread.currentThread().isInterrupted()) {
            var now = roster.changed(shown, clock);
            out.println();
            out.print(table.of(now));
            shown = now;
        }
    }
}
