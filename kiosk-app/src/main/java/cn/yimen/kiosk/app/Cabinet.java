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
import cn.yimen.kiosk.effect.DeviceReports;
import cn.yimen.kiosk.effect.FaultsMet;
import cn.yimen.kiosk.flow.KioskEvent;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/// What surrounds the machine: its power, its door and the headset's socket. An open door closes
/// the service at once, a battery that ends closes it after the visit; the hall hears of both.
final class Cabinet {

    private static final String UPS = "ups";
    private static final String BOARD = "io-board";

    private final InstantSource clock;
    private final EventLog log;
    private final Told told;

    /// Who hears of it.
    ///
    /// @param headset when one is plugged in or pulled out
    record Told(
            DeviceReports hall,
            FaultsMet met,
            Consumer<Boolean> headset,
            Consumer<KioskEvent> screen) {}

    Cabinet(InstantSource clock, EventLog log, Told told) {
        this.clock = clock;
        this.log = log;
        this.told = told;
    }

    static void start(KioskOptions options, InstantSource clock, EventLog log, Told told) {
        var cabinet = new Cabinet(clock, log, told);
        options.devices().first(DeviceKind.UPS).map(Fitting::ups).ifPresent(cabinet::ups);
        options.devices().first(DeviceKind.BOARD).map(Fitting::board).ifPresent(cabinet::board);
    }

    private void ups(UpsConfig config) {
        Ups.start(config, this::power, status -> changed(UPS, status), clock);
    }

    void power(PowerEvent event) {
        switch (event) {
            case PowerEvent.MainsLost _ -> log.write("power.mains.lost");
            case PowerEvent.MainsBack _ -> {
                log.write("power.mains.back");
                told.screen().accept(new KioskEvent.PowerEnds(false));
            }
            case PowerEvent.ShutDown(PowerEvent.Why why) -> {
                log.write("power.shutdown", Map.of("why", why));
                told.screen().accept(new KioskEvent.PowerEnds(true));
            }
        }
    }

    private void board(BoardConfig config) {
        IoBoard.start(config, this::input, status -> changed(BOARD, status), clock);
    }

    void input(BoardInput input, boolean on) {
        log.write("board.input", Map.of("input", input, "on", on));
        switch (input) {
            case HEADSET -> told.headset().accept(on);
            case DOOR -> told.screen().accept(new KioskEvent.DoorOpen(on));
            case PRESENCE, HELP_KEY -> {}
        }
    }

    private void changed(String part, DeviceStatus status) {
        log.write(
                "device.status",
                Map.of(
                        "part", part,
                        "readiness", status.readiness().name(),
                        "faults", status.faults().toString()));
        told.met().heard(part, status);
        told.hall().changed(part, status);
    }
}
