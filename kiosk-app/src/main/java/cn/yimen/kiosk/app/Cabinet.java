package cn.yimen.kiosk.app;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.board.BoardConfig;
import cn.yimen.device.board.BoardInput;
import cn.yimen.device.board.BoardOutput;
import cn.yimen.device.board.IoBoard;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.ups.PowerEvent;
import cn.yimen.device.ups.Ups;
import cn.yimen.device.ups.UpsConfig;
import cn.yimen.hall.log.EventLog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/// What surrounds the machine: its power and its doors. Written down only; nothing of it stops a
/// visit.
final class Cabinet {

    private static final int UPS_BAUD = 2_400;
    private static final int BOARD_BAUD = 9_600;
    private static final int BOARD_UNIT = 1;
    private static final Duration POLL = Duration.ofMillis(500);

    private final KioskOptions options;
    private final InstantSource clock;
    private final EventLog log;

    Cabinet(KioskOptions options, InstantSource clock, EventLog log) {
        this.options = options;
        this.clock = clock;
        this.log = log;
    }

    void start() {
        options.ups().ifPresent(this::ups);
        options.board().ifPresent(this::board);
    }

    private void ups(Path port) {
        var config = UpsConfig.of(SerialSettings.of(port, UPS_BAUD).opener());
        Ups.start(config, this::power, status("ups"), clock);
    }

    private void power(PowerEvent event) {
        switch (event) {
            case PowerEvent.MainsLost _ -> log.write("power.mains.lost");
            case PowerEvent.MainsBack _ -> log.write("power.mains.back");
            case PowerEvent.ShutDown(PowerEvent.Why why) ->
                    log.write("power.shutdown", Map.of("why", why));
        }
    }

    /// Inputs and outputs in the order in which they are wired in our machines.
    private void board(Path port) {
        var config =
                new BoardConfig(
                        SerialSettings.of(port, BOARD_BAUD).opener(),
                        BOARD_UNIT,
                        Map.of(
                                BoardInput.DOOR, 0,
                                BoardInput.PRESENCE, 1,
                                BoardInput.HELP_KEY, 2),
                        Map.of(
                                BoardOutput.LIGHT, 0,
                                BoardOutput.OUTLET_LIGHT, 1,
                                BoardOutput.LOCK, 2),
                        POLL);
        IoBoard.start(
                config,
                (input, on) -> log.write("board.input", Map.of("input", input, "on", on)),
                status("io-board"),
                clock);
    }

    private Consumer<DeviceStatus> status(String part) {
        return status ->
                log.write(
                        "device.status",
                        Map.of(
                                "part", part,
                                "readiness", status.readiness().name(),
                                "faults", status.faults().toString()));
    }
}
