package cn.yimen.update;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.update.Release;
import cn.yimen.hall.update.ShelfFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A technician's hand at the hall server's shelf of releases. Exit code 0: done; 1: refused,
/// nothing was changed; 2: the command line is wrong.
public final class ShelfMain {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private static final OptionTable KNOWN =
            OptionTable.of(
                            "yimen-updates",
                            Option.needed("--data", "DIR", "of the hall server"),
                            Option.of("--add", "PROGRAM.update", "with its bundle beside it"),
                            Option.of("--remove", "kiosk|display|desk", "announces no more"),
                            Option.of(
                                    "--root",
                                    "FILE",
                                    "whose signatures count; /etc/yimen/update-root.json"))
                    .ending("Always tells what lies there then. Run it as the server's user.");

    private ShelfMain() {}

    public static void main(String... arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, List.of(arguments)));
    }

    static int run(PrintStream out, List<String> arguments) throws IOException {
        var start = Start.typed(arguments);
        if (start.asksForHelp()) {
            out.println(KNOWN.help());
            return DONE;
        }
        var given = KNOWN.read(start);
        var program = given.read("--remove", ShelfMain::program, "is no kiosk, display or desk");
        return switch (given.whole(() -> given.file("--data").orElseThrow())) {
            case Reading.Unreadable<Path> not -> {
                out.println(not.sentence());
                yield WRONG_USE;
            }
            case Reading.Read<Path>(var data, var _) ->
                    carryOut(new Shelf(ShelfFiles.in(data)), given, program, out);
        };
    }

    private static int carryOut(Shelf shelf, Given given, Optional<String> removed, PrintStream out)
            throws IOException {
        if (removed.isPresent()) {
            shelf.remove(removed.get());
        }
        var added = given.file("--add").map(Path::toAbsolutePath);
        try {
            if (added.isPresent()) {
                shelf.add(added.get(), added.get().resolveSibling(""), root(given, out));
            }
        } catch (Shelf.Unfit unfit) {
            out.println(unfit.getMessage());
            return REFUSED;
        }
        shelf.all().forEach(release -> out.println(line(release)));
        return DONE;
    }

    private static Optional<Root> root(Given given, PrintStream out) throws IOException {
        var file = given.file("--root").orElse(Path.of("/etc/yimen/update-root.json"));
        if (!Files.exists(file)) {
            out.println(file + " 不存在，签名由终端检查 / is missing: machines check the signatures");
            return Optional.empty();
        }
        return Optional.of(Root.read(Files.readAllBytes(file)));
    }

    private static Optional<String> program(String text) {
        return Optional.of(text).filter(Shelf.PROGRAMS::contains);
    }

    private static String line(Release release) {
        return "%s %d  %s  %d MB  – %s"
                .formatted(
                        release.program(),
                        release.version(),
                        release.hall(),
                        release.size() / 1_000_000,
                        release.expires());
    }
}
