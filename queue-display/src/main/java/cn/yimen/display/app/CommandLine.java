package cn.yimen.display.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.screen.PanelShape;
import cn.yimen.display.speech.SpeechArguments;
import cn.yimen.display.speech.SpeechOptions;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the command line; whatever is wrong becomes one sentence that says what to write instead.
final class CommandLine {

    static final String USAGE =
            "--server http://HOST:PORT[,…] --device B1 [--panel /dev/ttyUSB2,1=11,2=12]"
                    + " [--fit 0.5] [--at X,Y] "
                    + BoardArguments.USAGE
                    + " "
                    + SpeechArguments.USAGE;

    private static final List<String> NAMES =
            List.of("--server", "--device", "--panel", "--fit", "--at");

    private final Arguments arguments;

    CommandLine(Arguments arguments) {
        this.arguments = arguments;
    }

    static DisplayOptions parse(List<String> words) throws CannotRun {
        var names =
                Stream.of(NAMES, BoardArguments.NAMES, SpeechArguments.NAMES)
                        .flatMap(List::stream)
                        .toList();
        var arguments = Arguments.of(words, names, USAGE);
        var line = new CommandLine(arguments);
        var board = new BoardArguments(arguments).read();
        return new DisplayOptions(
                line.servers(),
                new DeviceId(arguments.required("--device")),
                board,
                line.speech(board.kind()),
                line.windowPanels(),
                line.panel(board.shape()));
    }

    List<URI> servers() throws CannotRun {
        var text = arguments.required("--server");
        return ServerAddresses.read(text)
                .orElseThrow(() ->
                        CannotRun.commandLine(
                                "--server "
                                        + text
                                        + " is no address; write http://HOST:PORT, for instance"
                                        + " http://127.0.0.1:7080, or several with commas between"
                                        + " them"));
    }

    /// Only main boards speak by themselves; the others where somebody says so.
    private SpeechOptions speech(Kind kind) throws CannotRun {
        var values = arguments.all();
        if (!(kind instanceof Kind.Main)) {
            values.putIfAbsent("--speaker", "none");
        }
        try {
            return SpeechArguments.parse(values);
        } catch (SpeechArguments.WrongSpeech e) {
            throw CannotRun.commandLine(e.sentence());
        }
    }

    private Optional<PanelWiring> windowPanels() throws CannotRun {
        var text = arguments.value("--panel");
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

    Panel panel(PanelShape shape) throws CannotRun {
        try {
            var panel = Panel.of(shape.width(), shape.height());
            var at = arguments.value("--at").orElse("0,0").split(",", -1);
            if (at.length != 2) {
                throw new NumberFormatException("at");
            }
            return panel.at(Double.parseDouble(at[0]), Double.parseDouble(at[1]))
                    .scaled(Double.parseDouble(arguments.value("--fit").orElse("1")));
        } catch (IllegalArgumentException _) {
            throw CannotRun.commandLine("--fit takes a factor like 0.5, --at a place like 1920,0");
        }
    }
}
