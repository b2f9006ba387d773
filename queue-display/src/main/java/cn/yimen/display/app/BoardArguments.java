package cn.yimen.display.app;

import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.board.BoardSetup.Second;
import cn.yimen.display.board.Filter;
import cn.yimen.display.media.Playlist;
import cn.yimen.display.screen.BoardLook.Exit;
import cn.yimen.display.screen.PanelShape;
import cn.yimen.display.screen.PanelShape.Viewing;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackSlot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads what a screen shows and how it hangs there.
final class BoardArguments {

    /// What stands there while the hall is closed.
    static final Option NIGHT = Option.of("--night", "clock|black", "while the hall is closed");

    static final List<Option> OPTIONS =
            List.of(
                    Option.needed("--board", "main|area|window|rating|overview", "what it shows"),
                    Option.of("--window", "3", "the window that a board of one hangs over"),
                    Option.of("--floor", "2楼,3楼", "only what happens on these floors"),
                    Option.of("--area", "A区", "only what happens in these parts of the hall"),
                    Option.of("--second", "en", "a second language beside the first"),
                    Option.of("--words", "FILE", "the hall's names in it: line.A = General"),
                    Option.of("--media", "DIR", "pictures and films beside the calls"),
                    Option.of("--exit", "left:2号出口", "the way out, for an alarm"),
                    NIGHT,
                    Option.of("--size", "1920x1080", "of the screen, in px"),
                    Option.of("--seen-from", "METRES", "how far the farthest seat is"),
                    Option.of("--panel-width", "MILLIMETRES", "how wide the panel lights up"));

    private static final Pattern SIZE = Pattern.compile("([0-9]{2,5})x([0-9]{2,5})");
    private static final Pattern EXIT = Pattern.compile("(left|right|ahead):(.{1,12})");

    private final Given given;
    private final PackIntake packs;

    BoardArguments(Given given, PackIntake packs) {
        this.given = given;
        this.packs = packs;
    }

    /// What is missing or wrong is noted, and stands for something then.
    BoardOptions read() {
        var kind = kind();
        return new BoardOptions(
                kind,
                shape(kind),
                new Filter(words("--floor"), words("--area")),
                second(kind),
                media(),
                given.read(
                        "--exit",
                        BoardArguments::exit,
                        "is no way out; write left:2号出口, right:… or ahead:…"),
                given.read("--night", BoardArguments::black, "is not clock or black")
                        .orElse(false));
    }

    static Optional<Boolean> black(String text) {
        return switch (text) {
            case "black" -> Optional.of(true);
            case "clock" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Kind kind() {
        return switch (given.text("--board").orElse("main")) {
            case "main" -> new Kind.Main();
            case "area" -> new Kind.Area();
            case "rating" -> new Kind.Rating();
            case "window" -> atWindow();
            default -> {
                var board = given.text("--board").orElse("");
                given.wrong(
                        "--board",
                        board + " does not exist; write main, area, window, rating or overview");
                yield new Kind.Main();
            }
        };
    }

    private Kind atWindow() {
        given.needs("--board", "--window");
        return given.text("--window")
                .<Kind>map(window -> new Kind.AtWindow(new WindowId(window)))
                .orElseGet(Kind.Main::new);
    }

    private PanelShape shape(Kind kind) {
        var usual = kind instanceof Kind.AtWindow ? new Size(1280, 400) : new Size(1920, 1080);
        var size =
                given.read("--size", BoardArguments::size, "is no size; write 1920x1080")
                        .orElse(usual);
        return new PanelShape(size.width(), size.height(), viewing());
    }

    private record Size(double width, double height) {}

    private static Optional<Size> size(String text) {
        var size = SIZE.matcher(text);
        return size.matches()
                ? Optional.of(
                        new Size(
                                Double.parseDouble(size.group(1)),
                                Double.parseDouble(size.group(2))))
                : Optional.empty();
    }

    /// How far the farthest seat is, and how wide the panel lights up, go together.
    private Optional<Viewing> viewing() {
        given.together("--seen-from", "--panel-width");
        var distance = given.read("--seen-from", BoardArguments::number, "is no number");
        var width = given.read("--panel-width", BoardArguments::number, "is no number");
        return distance.flatMap(metres -> width.map(across -> new Viewing(metres, across)));
    }

    private static Optional<Double> number(String text) {
        return text.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")
                ? Optional.of(Double.valueOf(text)).filter(value -> value > 0)
                : Optional.empty();
    }

    private Set<String> words(String name) {
        return given.text(name).stream()
                .flatMap(text -> Pattern.compile("[,，]").splitAsStream(text))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /// Only a main board has a place for it.
    private Optional<Second> second(Kind kind) {
        if (!(kind instanceof Kind.Main) && given.text("--second").isPresent()) {
            given.wrong("--second", "stands on a main board only; leave it out here");
        }
        var names = given.read("--words", BoardArguments::names).orElse(Map.of());
        return given.text("--second").map(tag -> new Second(tag, names));
    }

    /// Names of this hall in the second language: `line.A = General`.
    private static Map<String, String> names(String file) throws WrongValue {
        var names = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException _) {
            throw new WrongValue(file + " cannot be read");
        }
        return names.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, names::getProperty));
    }

    /// Where packs are signed, a list that is refused leaves the one before, or none.
    private Playlist media() {
        return given.file("--media")
                .flatMap(named ->
                        packs.folder(
                                PackSlot.of(PackKind.MEDIA),
                                "--media",
                                named,
                                BoardArguments::flaw))
                .flatMap(folder -> given.read("--media", _ -> media(folder)))
                .orElse(Playlist.EMPTY);
    }

    private static Optional<String> flaw(Path folder) {
        try {
            media(folder);
            return Optional.empty();
        } catch (WrongValue wrong) {
            return Optional.of(String.join("; ", wrong.messages()));
        }
    }

    private static Playlist media(Path directory) throws WrongValue {
        try {
            var playlist = Playlist.of(directory);
            if (!playlist.isSeen() && !playlist.media().isEmpty()) {
                throw new WrongValue(
                        directory + " has sounds and nothing to see; put a picture beside them");
            }
            return playlist;
        } catch (IOException _) {
            throw new WrongValue(directory + " is no directory with pictures");
        }
    }

    private static Optional<Exit> exit(String text) {
        var exit = EXIT.matcher(text);
        return exit.matches()
                ? Optional.of(
                        new Exit(
                                Exit.Way.valueOf(exit.group(1).toUpperCase(Locale.ROOT)),
                                exit.group(2)))
                : Optional.empty();
    }
}
