package cn.yimen.display.app;

import cn.yimen.client.trust.AccessOptions;
import cn.yimen.client.trust.HallAccess;
import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.speech.SpeechArguments;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.hall.pack.Settled;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.PanelPlace;
import cn.yimen.ui.voice.PackShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Reads the options of a board.
final class CommandLine {

    /// As settings packs name it.
    static final String PROGRAM = "display";

    /// Those of every screen, the manager's wall too.
    static final OptionTable SHARED =
            OptionTable.of(
                            "yimen-display",
                            Option.needed("--device", "B1", "what the hall calls this screen"))
                    .with(
                            AccessOptions.options(
                                    Set.of(AccessOptions.SERVER, AccessOptions.IDENTITY)))
                    .with(PanelPlace.OPTIONS)
                    .with(PackOptions.OPTIONS);

    static final OptionTable KNOWN =
            SHARED.with(
                            List.of(
                                    Option.of(
                                            "--panel",
                                            "/dev/ttyUSB2,1=11,2=12",
                                            "small panels over windows: line, WINDOW=ADDRESS")))
                    .with(BoardArguments.OPTIONS)
                    .with(SpeechArguments.OPTIONS);

    private CommandLine() {}

    static Reading<DisplayOptions> read(Settled settled) {
        var given = KNOWN.read(settled.start());
        var hall = hall(given);
        var identity = given.file(AccessOptions.IDENTITY);
        var packs = PackOptions.read(given, settled, identity, store());
        var board = new BoardArguments(given, packs).read();
        // Only main boards speak by themselves; the others where somebody says so.
        var speech = SpeechArguments.read(given, board.kind() instanceof Kind.Main, packs);
        var windowPanels =
                given.read(
                        "--panel",
                        PanelWiring::of,
                        "is no wiring; write PORT,WINDOW=ADDRESS,…, each address once and from 1"
                                + " to 247, for instance /dev/ttyUSB2,1=11,2=12");
        var panel = panel(given, board.shape().width(), board.shape().height());
        return given.whole(
                () -> new DisplayOptions(hall.get(), board, speech, windowPanels, panel, packs));
    }

    /// Where packs are kept where nothing is said.
    static Path store() {
        return PackShelf.ofUser().packs().resolveSibling("packs");
    }

    /// The way to the hall, to be asked for once all options are found sound.
    static Supplier<HallDoor> hall(Given given) {
        var servers = AccessOptions.servers(given);
        return () ->
                new HallDoor(
                        new HallAccess(
                                servers,
                                new DeviceId(given.text("--device").orElseThrow()),
                                DeviceRole.DISPLAY,
                                given.file(AccessOptions.IDENTITY).orElseThrow()),
                        given.text(AccessOptions.CODE));
    }

    static Panel panel(Given given, double width, double height) {
        var exact = Panel.of(width, height);
        return PanelPlace.read(given).map(place -> place.of(exact)).orElse(exact);
    }
}
