package cn.yimen.desk.manager.app;

import cn.yimen.desk.launch.HallDoor;
import cn.yimen.desk.launch.StaffOptions;
import cn.yimen.desk.manager.screen.ManagerScreen;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.nio.file.Path;
import java.util.Locale;

/// What the command line of a manager's desk says.
///
/// @param who works here, as the journal names them
/// @param reports where day reports are saved
public record ManagerOptions(HallDoor hall, ClerkId who, Panel panel, Locale locale, Path reports) {

    /// What the hall calls this machine.
    public DeviceId device() {
        return hall.device();
    }

    static final OptionTable KNOWN =
            OptionTable.of(
                            "yimen-manager",
                            Option.needed("--manager", "0001", "who works here (工号)"),
                            Option.of("--reports", "DIR", "where day reports are saved"))
                    .with(StaffOptions.OPTIONS);

    public static Reading<ManagerOptions> read(Start start) {
        return read(KNOWN.read(start));
    }

    static Reading<ManagerOptions> read(Given given) {
        var staff = StaffOptions.read(given);
        return given.whole(() ->
                new ManagerOptions(
                        staff.hall(),
                        new ClerkId(given.text("--manager").orElseThrow()),
                        staff.panel(ManagerScreen.WIDTH, ManagerScreen.HEIGHT),
                        staff.language(),
                        given.file("--reports").orElse(Path.of("."))));
    }
}
