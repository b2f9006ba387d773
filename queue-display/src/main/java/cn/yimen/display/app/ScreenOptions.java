package cn.yimen.display.app;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.SettingsPack;
import cn.yimen.hall.pack.Settled;
import java.util.List;

/// What the command line says of any screen.
sealed interface ScreenOptions permits DisplayOptions, WallOptions {

    HallDoor hall();

    /// Of a board or of the manager's wall, over those of the settings pack.
    static Reading<ScreenOptions> read(Start start) {
        return SettingsPack.read(
                start, CommandLine.PROGRAM, CommandLine.store(), ScreenOptions::read);
    }

    private static Reading<ScreenOptions> read(Settled settled) {
        return WallOptions.areMeant(settled.start().words())
                ? WallOptions.read(settled).then(ScreenOptions::sound)
                : CommandLine.read(settled).then(ScreenOptions::sound);
    }

    private static Reading<ScreenOptions> sound(ScreenOptions options) {
        return new Reading.Read<>(options, List.of());
    }
}
