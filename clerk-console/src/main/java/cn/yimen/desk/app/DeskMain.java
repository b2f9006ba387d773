package cn.yimen.desk.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.Fonts;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Starts the desk of one window.
public final class DeskMain {

    private static final int WRONG_USE = 2;
    private static final int CANNOT_START = 3;

    private DeskMain() {}

    public static void main(String[] arguments) {
        try {
            start(DeskOptions.parse(List.of(arguments)));
        } catch (DeskOptions.Wrong e) {
            System.err.println(e.getMessage());
            System.exit(WRONG_USE);
        } catch (UnsupportedOperationException e) {
            System.err.println(
                    "No display: "
                            + e.getMessage()
                            + ". Start the desk on a desktop, or set DISPLAY.");
            System.exit(CANNOT_START);
        }
    }

    private static void start(DeskOptions options) {
        var clock = InstantSource.system();
        var log = new EventLog(clock, System.out);
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
}
