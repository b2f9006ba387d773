package cn.yimen.kiosk.app;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.board.BoardConfig;
import cn.yimen.device.board.BoardInput;
import cn.yimen.device.board.IoBoard;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.Fitting;
import cn.yimen.device.ups.PowerEvent;
import cn.yimen.device.ups.Ups;
import cn.yimen.device.ups.UpsConfig;
import cn.yimen.hall.log.EventLog;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/// What surrounds the machine: its power and its doors, written down only, and the headset's
/// socket. Nothing of it stops a visit.
final class Cabinet {

    private final KioskOptions options;
    private final InstantSource clock;
    private final EventLog log;
    private final Consumer<Boolean> headset;

    /// @param headset told when one is plugged in or pulled out
    Cabinet(KioskOptions options, InstantSource clock, EventLog log, Consumer<Boolean> headset) {
        this.options = options;
        this.clock = clock;
        this.log = log;
        this.headset = headset;
    }

    void start() {
        options.devices().first(DeviceKind.UPS).map(Fitting::ups).ifPresent(this::ups);
        options.devices().first(DeviceKind.BOARD).map(Fitting::board).ifPresent(this::board);
    }

    private void ups(UpsConfig config) {
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

    private void board(BoardConfig config) {
        IoBoard.start(config, this::input, status("io-board"), clock);
    }

    private void input(BoardInput input, boolean on) {
        log.write("board.input", Map.of("input", input, "on", on));
        if (input == BoardInput.HEADSET) {
            headset.accept(on);
        }
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
