package cn.yimen.display.app;

import cn.yimen.client.HallClientConfig;
import cn.yimen.client.fleet.Beats;
import cn.yimen.client.fleet.LogBook;
import cn.yimen.client.trust.AccessOptions;
import cn.yimen.display.overview.app.OverviewWall;
import cn.yimen.display.overview.screen.OverviewScreen;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.hall.pack.Settled;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.Supervisor;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.language.Texts;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the command line says of the manager's wall: `--board overview`.
record WallOptions(HallDoor hall, Panel panel, OverviewWall.Look look, PackIntake packs)
        implements ScreenOptions {

    private static final String KIND = "overview";
    private static final OptionTable KNOWN =
            CommandLine.SHARED.with(
                    List.of(
                            Option.needed("--board", KIND, "the manager's wall"),
                            Option.of("--night", "lit|black", "while the hall is closed"),
                            Option.of("--language", "zh|en", "of the screen")));

    /// Whether the words ask for the wall.
    static boolean areMeant(List<String> words) {
        int at = words.indexOf("--board");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(KIND);
    }

    static Reading<WallOptions> read(Settled settled) {
        var given = KNOWN.read(settled.start());
        var identity = given.file(AccessOptions.IDENTITY);
        var packs = PackOptions.read(given, settled, identity, CommandLine.store());
        var hall = CommandLine.hall(given);
        var panel = CommandLine.panel(given, OverviewScreen.WIDTH, OverviewScreen.HEIGHT);
        var language =
                given.read("--language", WallOptions::language, "is not zh or en")
                        .orElse(Texts.CHINESE);
        var black = given.read("--night", WallOptions::black, "is not lit or black").orElse(false);
        var look = new OverviewWall.Look(language, black);
        return given.whole(() -> new WallOptions(hall.get(), panel, look, packs));
    }

    private static Optional<Boolean> black(String text) {
        return switch (text) {
            case "black" -> Optional.of(true);
            case "lit" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Locale> language(String text) {
        return switch (text) {
            case "zh" -> Optional.of(Texts.CHINESE);
            case "en" -> Optional.of(Texts.ENGLISH);
            default -> Optional.empty();
        };
    }

    OverviewWall open(UiThread ui, HallClientConfig config) {
        var clock = InstantSource.system();
        var book = new LogBook();
        var log = new BoardLog(new EventLog(clock, book.before(System.out)));
        var errors = new MetErrors(clock);
        log.bugs(errors);
        log.packs(packs);
        packs.tell(errors);
        var wall = OverviewWall.open(config, panel, look, ui, () -> stands(log));
        ScreenBeats.start(
                wall.hall(),
                hall.device(),
                new Beats.Around(clock, new SecureRandom(), book, errors));
        return wall;
    }

    private static void stands(BoardLog log) {
        log.started(sinceStart());
        Supervisor.of(System.getenv()).ifPresent(Supervisor::ready);
    }

    private static Duration sinceStart() {
        var now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }
}
