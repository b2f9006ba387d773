package cn.yimen.display.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.display.speech.SpeechArguments;
import cn.yimen.display.speech.SpeechOptions;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the command line; whatever is wrong becomes one sentence that says what to write instead.
final class CommandLine {

    static final String USAGE =
            "--server http://HOST:PORT[,…] --board main --device B1"
                    + " [--panel /dev/ttyUSB2,1=11,2=12] [--fit 0.5] [--at X,Y] "
                    + SpeechArguments.USAGE;

    private static final List<String> NAMES =
            List.of("--server", "--board", "--device", "--panel", "--fit", "--at");

    private final Map<String, String> values = new HashMap<>();

    private CommandLine() {}

    static DisplayOptions parse(List<String> arguments) throws CannotRun {
        var line = new CommandLine();
        line.collect(arguments);
        line.checkBoard();
        return new DisplayOptions(
                line.servers(),
                new DeviceId(line.required("--device")),
                line.speech(),
                line.windowPanels(),
                line.panel());
    }

    private void collect(List<String> arguments) throws CannotRun {
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (!NAMES.contains(name) && !SpeechArguments.NAMES.contains(name)) {
                throw CannotRun.commandLine("unknown option " + name + "; options are " + USAGE);
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                throw CannotRun.commandLine(name + " needs a value: " + USAGE);
            }
            values.put(name, arguments.get(i + 1));
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private String required(String name) throws CannotRun {
        return value(name).orElseThrow(() -> CannotRun.commandLine(name + " is missing: " + USAGE));
    }

    private void checkBoard() throws CannotRun {
        var board = required("--board");
        if (!board.equals("main")) {
            throw CannotRun.commandLine(
                    "--board " + board + " does not exist yet; write --board main");
        }
    }

    private List<URI> servers() throws CannotRun {
        var text = required("--server");
        return ServerAddresses.read(text)
                .orElseThrow(() ->
                        CannotRun.commandLine(
                                "--server "
                                        + text
                                        + " is no address; write http://HOST:PORT, for instance"
                                        + " http://127.0.0.1:7080, or several with commas between"
                                        + " them"));
    }

    private SpeechOptions speech() throws CannotRun {
        try {
            return SpeechArguments.parse(values);
        } catch (SpeechArguments.WrongSpeech e) {
            throw CannotRun.commandLine(e.sentence());
        }
    }

    private Optional<PanelWiring> windowPanels() throws CannotRun {
        var text = value("--panel");
        var wiring = text.flatMap(PanelWiring::of);
        if (text.isPresent() && wiring.isEmpty()) {
            throw CannotRun.commandLine(
                    "--panel "
                            + text.get()
                            + " is no wiring; write PORT,WINDOW=ADDRESS,…, each address"
                            + " once and from 1 to 247, for instance /dev/ttyUSB2,1=11,2=12");
        }
        return wiring;
    }

    private Panel panel() throws CannotRun {
        try {
            var panel = Panel.of(DisplayOptions.WIDTH, DisplayOptions.HEIGHT);
            var at = value("--at").orElse("0,0").split(",", -1);
            if (at.length != 2) {
                throw new NumberFormatException("at");
            }
            return panel.at(Double.parseDouble(at[0]), Double.parseDouble(at[1]))
                    .scaled(Double.parseDouble(value("--fit").orElse("1")));
        } catch (IllegalArgumentException _) {
            throw CannotRun.commandLine("--fit takes a factor like 0.5, --at a place like 1920,0");
        }
    }
}
