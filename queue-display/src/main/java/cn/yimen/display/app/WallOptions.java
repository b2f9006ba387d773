package cn.yimen.display.app;

import cn.yimen.client.HallClientConfig;
import cn.yimen.display.overview.app.OverviewWall;
import cn.yimen.display.overview.screen.OverviewScreen;
import cn.yimen.display.screen.PanelShape;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.Supervisor;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.language.Texts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the command line says of the manager's wall: `--board overview`.
record WallOptions(List<URI> servers, DeviceId device, Panel panel, Locale language) {

    private static final String KIND = "overview";
    private static final List<String> NAMES =
            List.of("--server", "--board", "--device", "--fit", "--at", "--language");
    private static final String USAGE =
            "--server http://HOST:PORT[,…] --board overview --device W1 [--fit 0.5] [--at X,Y]"
                    + " [--language zh|en]";

    /// Whether the words ask for the wall.
    static boolean areMeant(List<String> words) {
        int at = words.indexOf("--board");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(KIND);
    }

    static WallOptions parse(List<String> words) throws CannotRun {
        var arguments = Arguments.of(words, NAMES, USAGE);
        var line = new CommandLine(arguments);
        var shape = new PanelShape(OverviewScreen.WIDTH, OverviewScreen.HEIGHT, Optional.empty());
        return new WallOptions(
                line.servers(),
                new DeviceId(arguments.required("--device")),
                line.panel(shape),
                language(arguments.value("--language").orElse("zh")));
    }

    private static Locale language(String text) throws CannotRun {
        return switch (text) {
            case "zh" -> Texts.CHINESE;
            case "en" -> Texts.ENGLISH;
            default -> throw CannotRun.commandLine("--language is zh or en");
        };
    }

    OverviewWall open(UiThread ui) {
        var log = new BoardLog(new EventLog(InstantSource.system(), System.out));
        var config = HallClientConfig.of(servers, device);
        return OverviewWall.open(config, panel, language, ui, () -> stands(log));
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
