package cn.yimen.desk.app;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.Fonts;

import java.time.InstantSource;
import java.util.Map;

/// Starts the desk of one window.
public final class DeskMain {

    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 3;

    private DeskMain() {}

    public static void main(String[] arguments) {
        switch (Start.of(arguments)) {
            case Reading.Read<Start> read -> read(read.value());
            case Reading.Unreadable<Start> not -> end(not.sentence(), WRONG_USE);
        }
    }

    private static void read(Start start) {
        switch (DeskOptions.parse(start.words())) {
            case DeskOptions.Parsed.Unsound unsound ->
                    end(start.located(unsound.sentence()), WRONG_USE);
            case DeskOptions.Parsed.Sound sound -> {
                if (!start.onlyChecked()) {
                    startOrSayWhyNot(sound.options());
                }
            }
        }
    }

    private static void startOrSayWhyNot(DeskOptions options) {
        try {
            start(options);
        } catch (UnsupportedOperationException e) {
            var why = "No display: " + e.getMessage();
            end(why + ". Start the desk on a desktop, or set DISPLAY.", CANNOT_START);
        }
    }

    private static void end(String sentence, int code) {
        System.err.println(sentence);
        System.exit(code);
    }

    private static void start(DeskOptions options) {
        var clock = InstantSource.system();
        var log = new EventLog(clock, System.out);
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> report(log, thread, bug));
        var ui = UiThread.start();
        if (!Fonts.installed()) {
            log.write("fonts.missing", Map.of("family", Fonts.FAMILY));
        }
        ui.ask(() -> {
            var program = new DeskProgram(options, clock, log, ui);
            program.start();
            return program;
        });
    }

    /// A bug ends the event that met it, not the desk: the hall's state is whole, and so is the
    /// next event.
    private static void report(EventLog log, Thread thread, Throwable bug) {
        var frames = bug.getStackTrace();
        log.write(
                "app.bug",
                Map.of(
                        "thread", thread.getName(),
                        "type", bug.getClass().getName(),
                        "at", frames.length == 0 ? "unknown" : frames[0].toString()));
    }
}
