package cn.yimen.display.app;

import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.board.BoardSetup.Second;
import cn.yimen.display.board.Filter;
import cn.yimen.display.media.Playlist;
import cn.yimen.display.screen.BoardLook.Exit;
import cn.yimen.display.screen.PanelShape;
import cn.yimen.display.screen.PanelShape.Viewing;
import cn.yimen.hall.domain.WindowId;
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

    static final List<String> NAMES =
            List.of(
                    "--board",
                    "--window",
                    "--floor",
                    "--area",
                    "--second",
                    "--words",
                    "--media",
                    "--exit",
                    "--size",
                    "--seen-from",
                    "--panel-width");

    static final String USAGE =
            "--board main|area|window|rating|overview [--window 3] [--floor 2楼,3楼] [--area A区]"
                    + " [--second en [--words FILE]] [--media DIR] [--exit left:2号出口]"
                    + " [--size 1920x1080] [--seen-from METRES --panel-width MILLIMETRES]";

    private static final Pattern SIZE = Pattern.compile("([0-9]{2,5})x([0-9]{2,5})");
    private static final Pattern EXIT = Pattern.compile("(left|right|ahead):(.{1,12})");

    private final Arguments arguments;

    BoardArguments(Arguments arguments) {
        this.arguments = arguments;
    }

    BoardOptions read() throws CannotRun {
        var kind = kind();
        var shape = shape(kind);
        var media = media();
        return new BoardOptions(
                kind,
                shape,
                new Filter(words("--floor"), words("--area")),
                second(),
                media,
                exit());
    }

    private Kind kind() throws CannotRun {
        var board = arguments.required("--board");
        return switch (board) {
            case "main" -> new Kind.Main();
            case "area" -> new Kind.Area();
            case "rating" -> new Kind.Rating();
            case "window" -> new Kind.AtWindow(new WindowId(arguments.required("--window")));
            default ->
                    throw CannotRun.commandLine(
                            "--board "
                                    + board
                                    + " does not exist; write main, area, window, rating or overview");
        };
    }

    private PanelShape shape(Kind kind) throws CannotRun {
        var usual = kind instanceof Kind.AtWindow ? "1280x400" : "1920x1080";
        var text = arguments.value("--size").orElse(usual);
        var size = SIZE.matcher(text);
        if (!size.matches()) {
            throw CannotRun.commandLine("--size " + text + " is no size; write 1920x1080");
        }
        return new PanelShape(
                Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)), viewing());
    }

    private Optional<Viewing> viewing() throws CannotRun {
        var distance = number("--seen-from");
        var width = number("--panel-width");
        if (distance.isPresent() != width.isPresent()) {
            throw CannotRun.commandLine(
                    "--seen-from and --panel-width go together: how far the farthest seat is in"
                            + " metres, and how wide the panel lights up in millimetres");
        }
        return distance.map(metres -> new Viewing(metres, width.orElseThrow()));
    }

    private Optional<Double> number(String name) throws CannotRun {
        var text = arguments.value(name);
        if (text.isPresent() && !text.get().matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
            throw CannotRun.commandLine(name + " " + text.get() + " is no number");
        }
        return text.map(Double::parseDouble).filter(value -> value > 0);
    }

    private Set<String> words(String name) {
        return arguments.value(name).stream()
                .flatMap(text -> Pattern.compile("[,，]").splitAsStream(text))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private Optional<Second> second() throws CannotRun {
        var tag = arguments.value("--second");
        return tag.isPresent() ? Optional.of(new Second(tag.get(), names())) : Optional.empty();
    }

    /// Names of this hall in the second language: `line.A = General`.
    private Map<String, String> names() throws CannotRun {
        var file = arguments.value("--words").map(Path::of);
        if (file.isEmpty()) {
            return Map.of();
        }
        var names = new Properties();
        try (var reader = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException _) {
            throw CannotRun.commandLine("--words " + file.get() + " cannot be read");
        }
        return names.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, names::getProperty));
    }

    private Playlist media() throws CannotRun {
        var directory = arguments.value("--media").map(Path::of);
        if (directory.isEmpty()) {
            return Playlist.EMPTY;
        }
        try {
            var playlist = Playlist.of(directory.get());
            if (!playlist.isSeen() && !playlist.media().isEmpty()) {
                throw CannotRun.commandLine(
                        "--media "
                                + directory.get()
                                + " has sounds and nothing to see; put a picture beside them");
            }
            return playlist;
        } catch (IOException _) {
            throw CannotRun.commandLine(
                    "--media " + directory.get() + " is no directory with pictures");
        }
    }

    private Optional<Exit> exit() throws CannotRun {
        var text = arguments.value("--exit");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var exit = EXIT.matcher(text.get());
        if (!exit.matches()) {
            throw CannotRun.commandLine(
                    "--exit " + text.get() + " is no way out; write left:2号出口, right:… or ahead:…");
        }
        var way = Exit.Way.valueOf(exit.group(1).toUpperCase(Locale.ROOT));
        return Optional.of(new Exit(way, exit.group(2)));
    }
}
