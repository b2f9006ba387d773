package cn.yimen.display.app;

import cn.yimen.client.HallContact;
import cn.yimen.client.fleet.Beats;
import cn.yimen.client.fleet.PlainMachine;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Program;
import java.nio.file.Path;

/// Tells the hall how a screen is. Nobody touches one: what is asked from afar need not wait.
final class ScreenBeats {

    /// Whoever started the program starts it again after this (systemd: `Restart=on-failure`).
    private static final int RESTART_ME = 75;

    private ScreenBeats() {}

    static void start(HallContact hall, DeviceId device, Beats.Around around) {
        Beats.start(
                hall,
                new PlainMachine(() -> false, () -> System.exit(RESTART_ME)),
                new Beats.Name(
                        device,
                        Program.DISPLAY,
                        Beats.Name.versions(ScreenBeats.class, "1"),
                        Path.of("")),
                around);
    }
}
