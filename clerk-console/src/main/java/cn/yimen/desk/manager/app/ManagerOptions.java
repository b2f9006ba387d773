package cn.yimen.desk.manager.app;

import cn.yimen.desk.launch.CommandLine;
import cn.yimen.desk.launch.Options;
import cn.yimen.desk.launch.Parsed;
import cn.yimen.desk.launch.WrongOption;
import cn.yimen.desk.manager.screen.ManagerScreen;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the command line of a manager's desk says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param who works here, as the journal names them
/// @param reports where day reports are saved
public record ManagerOptions(
        List<URI> servers, ClerkId who, DeviceId device, Panel panel, Locale locale, Path reports) {

    private static final Options KNOWN =
            new Options(
                    """
                    ManagerMain --server URL[,URL…] --manager 0001 --device M1
                                [--fit 0.5] [--at x,y] [--language zh|en] [--reports DIR]\
                    """,
                    List.of("--server", "--manager", "--device"),
                    Set.of("--reports"),
                    Set.of());

    public static Parsed<ManagerOptions> parse(List<String> arguments) {
        return Parsed.of(KNOWN, arguments, ManagerOptions::read);
    }

    private static ManagerOptions read(CommandLine line) throws WrongOption {
        return new ManagerOptions(
                line.servers(),
                new ClerkId(line.value("--manager")),
                new DeviceId(line.value("--device")),
                line.panel(ManagerScreen.WIDTH, ManagerScreen.HEIGHT),
                line.language(),
                Path.of(line.optional("--reports").orElse(".")));
    }
}
