package cn.yimen.desk.guide.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.desk.guide.screen.GuideScreen;
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

/// What the command line of a guide's tablet says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param who walks with it, as the journal names them
/// @param printer device file of its ticket printer; without one numbers are written down
public record GuideOptions(
        List<URI> servers,
        ClerkId who,
        DeviceId device,
        Optional<Path> printer,
        Panel panel,
        Locale locale) {

    static final String USAGE =
            """
            GuideMain --server URL[,URL…] --guide 0500 --device T1
                      [--printer /dev/ttyUSB0] [--fit 0.5] [--language zh|en]\
            """;

    private static final List<String> NEEDED = List.of("--server", "--guide", "--device");
    private static final List<String> MORE = List.of("--printer", "--fit", "--language");

    /// What came of reading the command line.
    public sealed interface Parsed {

        record Sound(GuideOptions options) implements Parsed {}

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
        var language = values.getOrDefault("--language", "zh");
        var fit = values.getOrDefault("--fit", "1");
        if (servers.isEmpty()) {
            return new Parsed.Unsound("--server is no address like http://127.0.0.1:7080");
        }
        if (!fit.matches("[0-3](\\.\\d{1,3})?") || Double.parseDouble(fit) == 0) {
            return new Parsed.Unsound("--fit wants a factor from 0.001 to 3.999: --fit 0.5");
        }
        if (!language.matches("zh|en")) {
            return new Parsed.Unsound("--language is zh or en");
        }
        var panel = Panel.of(GuideScreen.WIDTH, GuideScreen.HEIGHT);
        return new Parsed.Sound(
                new GuideOptions(
                        servers.get(),
                        new ClerkId(values.getOrDefault("--guide", "")),
                        new DeviceId(values.getOrDefault("--device", "")),
                        Optional.ofNullable(values.get("--printer")).map(Path::of),
                        panel.scaled(Double.parseDouble(fit)),
                        language.equals("zh") ? Texts.CHINESE : Texts.ENGLISH));
    }
}
