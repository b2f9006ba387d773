package cn.yimen.desk.guide.app;

import cn.yimen.desk.guide.screen.GuideScreen;
import cn.yimen.desk.launch.HallDoor;
import cn.yimen.desk.launch.StaffOptions;
import cn.yimen.device.config.DeviceList;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.util.Locale;

/// What the command line of a guide's tablet says.
///
/// @param who walks with it, as the journal names them
/// @param devices its ticket printer; without one numbers are written down
public record GuideOptions(
        HallDoor hall, ClerkId who, DeviceList devices, Panel panel, Locale locale) {

    /// What the hall calls this machine.
    public DeviceId device() {
        return hall.device();
    }

    static final OptionTable KNOWN =
            OptionTable.of(
                            "yimen-guide",
                            Option.needed("--guide", "0500", "who walks with it (工号)"))
                    .with(StaffOptions.OPTIONS);

    public static Reading<GuideOptions> read(Start start) {
        return read(KNOWN.read(start));
    }

    static Reading<GuideOptions> read(Given given) {
        var staff = StaffOptions.read(given);
        return given.whole(() ->
                new GuideOptions(
                        staff.hall(),
                        new ClerkId(given.text("--guide").orElseThrow()),
                        staff.devices(),
                        staff.panel(GuideScreen.WIDTH, GuideScreen.HEIGHT),
                        staff.language()));
    }
}
