package cn.yimen.desk.manager.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.desk.manager.screen.ManagerScreen;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.language.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the command line of a manager's desk says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param who works here, as the journal names them
/// @param reports where day reports are saved
public record ManagerOptions(
        List<URI> servers, ClerkId who, DeviceId device, Panel panel, Locale locale, Path reports) {

    static final String USAGE =
            """
            ManagerMain --server URL[,URL…] --manager 0001 --device M1
                        [--fit 0.5] [--at x,y] [--language zh|en] [--reports DIR]\
            """;

    private static final List<String> NEEDED = List.of("--server", "--manager", "--device");
    private static final List<String> MORE = List.of("--fit", "--at", "--language", "--reports");

    /// What came of reading the command line.
    public sealed interface Parsed {

        record Sound(ManagerOptions options) implements Parsed {}

        /// @param sentence for whoever typed it
        record Unsound(String sentence) implements Parsed {}
    }

    public static Parsed parse(List<String> arguments) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (!NEEDED.contains(name) && !MORE.contains(name)) {
                return new Parsed.Unsound("unknown option " + name + "; use " + USAGE);
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                return new Parsed.Unsound(name + " has no value; use " + USAGE);
            }
            values.put(name, arguments.get(i + 1));
        }
        return NEEDED.stream()
                .filter(name -> !values.containsKey(name))
                .findFirst()
                .<Parsed>map(name -> new Parsed.Unsound(name + " is missing; use " + USAGE))
                .orElseGet(() -> read(values));
    }

    private static Parsed read(Map<String, String> values) {
        var servers = ServerAddresses.read(values.getOrDefault("--server", ""));
        var panel = panel(values);
        var language = values.getOrDefault("--language", "zh");
        if (servers.isEmpty()) {
            return new Parsed.Unsound("--server is no address like http://127.0.0.1:7080");
        }
        if (panel.isEmpty()) {
            return new Parsed.Unsound("--fit and --at want numbers: --fit 0.5 --at 100,0");
        }
        if (!language.matches("zh|en")) {
            return new Parsed.Unsound("--language is zh or en");
        }
        return new Parsed.Sound(
                new ManagerOptions(
                        servers.get(),
                        new ClerkId(values.getOrDefault("--manager", "")),
                        new DeviceId(values.getOrDefault("--device", "")),
                        panel.get(),
                        language.equals("zh") ? Texts.CHINESE : Texts.ENGLISH,
                        Path.of(values.getOrDefault("--reports", "."))));
    }

    private static Optional<Panel> panel(Map<String, String> values) {
        var at = values.getOrDefault("--at", "0,0").split(",", -1);
        try {
            double fit = Double.parseDouble(values.getOrDefault("--fit", "1"));
            return at.length == 2 && fit > 0
                    ? Optional.of(
                            Panel.of(ManagerScreen.WIDTH, ManagerScreen.HEIGHT)
                                    .scaled(fit)
                                    .at(Double.parseDouble(at[0]), Double.parseDouble(at[1])))
                    : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
