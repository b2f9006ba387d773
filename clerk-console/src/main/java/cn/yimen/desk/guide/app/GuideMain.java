package cn.yimen.desk.guide.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.UiThread;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Starts the guide's tablet.
public final class GuideMain {

    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 3;

    private GuideMain() {}

    public static void main(String[] arguments) {
        switch (GuideOptions.parse(List.of(arguments))) {
            case GuideOptions.Parsed.Sound sound -> startOrSayWhyNot(sound.options());
            case GuideOptions.Parsed.Unsound unsound -> end(unsound.sentence(), WRONG_USE);
        }
    }

    private static void startOrSayWhyNot(GuideOptions options) {
        try {
            var clock = InstantSource.system();
            var log = new EventLog(clock, System.out);
            var ui = UiThread.start();
            ui.ask(() -> {
                var program = new GuideProgram(options, clock, log, ui);
                program.start(() -> log.write("app.started", Map.of("millis", sinceStart())));
                return program;
            });
        } catch (UnsupportedOperationException e) {
            var why = "No display: " + e.getMessage();
            end(why + ". Start the tablet on a desktop, or set DISPLAY.", CANNOT_START);
        }
    }

    private static long sinceStart() {
        var now = Instant.now();
        var begun = ProcessHandle.current().info().startInstant().orElse(now);
        return Duration.between(begun, now).toMillis();
    }

    private static void end(String sentence, int code) {
        System.err.println(sentence);
        System.exit(code);
    }
}
