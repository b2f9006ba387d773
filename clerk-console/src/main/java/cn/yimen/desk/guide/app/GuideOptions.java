package cn.yimen.desk.guide.app;

import cn.yimen.desk.guide.screen.GuideScreen;
import cn.yimen.desk.launch.CommandLine;
import cn.yimen.desk.launch.Options;
import cn.yimen.desk.launch.Parsed;
import cn.yimen.desk.launch.WrongOption;
import cn.yimen.device.config.DeviceList;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the command line of a guide's tablet says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param who walks with it, as the journal names them
/// @param devices its ticket printer; without one numbers are written down
public record GuideOptions(
        List<URI> servers,
        ClerkId who,
        DeviceId device,
        DeviceList devices,
        Panel panel,
        Locale locale) {

    private static final Options KNOWN =
            new Options(
                    """
                    GuideMain --server URL[,URL…] --guide 0500 --device T1
                              [--devices devices.yaml] [--fit 0.5] [--at x,y] [--language zh|en]\
                    """,
                    List.of("--server", "--guide", "--device"),
                    Set.of(),
                    Set.of());

    public static Parsed<GuideOptions> parse(List<String> arguments) {
        return Parsed.of(KNOWN, arguments, GuideOptions::read);
    }

    private static GuideOptions read(CommandLine line) throws WrongOption {
        return new GuideOptions(
                line.servers(),
                new ClerkId(line.value("--guide")),
                new DeviceId(line.value("--device")),
                line.devices(),
                line.panel(GuideScreen.WIDTH, GuideScreen.HEIGHT),
                line.language());
    }
}
