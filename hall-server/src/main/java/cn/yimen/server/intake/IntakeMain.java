package cn.yimen.server.intake;

import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks a hall's files and takes over those of another system, from the command line. Exit code
/// 0: all is sound; 1: something was refused, as the report says; 2: the command line is wrong.
public final class IntakeMain {

    private static final String USAGE =
            """
            config check hall.yaml [catalogue.json]
            import items FILE.csv|FILE.json --hall hall.yaml --out catalogue.json
            import hall --base hall.yaml --lines FILE.csv --windows FILE.csv --out hall.yaml\
            """;

    private static final int SOUND = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;

    private final PrintStream out;
    private final InstantSource clock;

    IntakeMain(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    public static void main(String... arguments) throws IOException {
        System.exit(new IntakeMain(System.out, Clock.systemUTC()).run(List.of(arguments)));
    }

    int run(List<String> arguments) throws IOException {
        if (arguments.size() >= 3 && arguments.subList(0, 2).equals(List.of("config", "check"))) {
            return check(arguments.subList(2, arguments.size()));
        }
        if (arguments.size() == 7 && arguments.subList(0, 2).equals(List.of("import", "items"))) {
            var options = options(arguments.subList(3, 7));
            if (options.keySet().equals(Set.of("--hall", "--out"))) {
                return items(Path.of(arguments.get(2)), options);
            }
        }
        if (arguments.size() == 10 && arguments.subList(0, 2).equals(List.of("import", "hall"))) {
            var options = options(arguments.subList(2, 10));
            if (options.keySet().equals(Set.of("--base", "--lines", "--windows", "--out"))) {
                return hall(options);
            }
        }
        out.println(USAGE);
        return WRONG_USAGE;
    }

    private static Map<String, Path> options(List<String> arguments) {
        var options = new HashMap<String, Path>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i), Path.of(arguments.get(i + 1)));
        }
        return options;
    }

    private static Path path(Map<String, Path> options, String name) {
        return Optional.ofNullable(options.get(name)).orElseThrow();
    }

    private int check(List<String> files) {
        var hall = ConfigFile.read(Path.of(files.getFirst()));
        return files.size() == 1
                ? say(hall)
                : say(hall.then(layout -> CatalogueFile.read(Path.of(files.get(1)), layout)));
    }

    private int say(Reading<?> reading) {
        var problems =
                switch (reading) {
                    case Reading.Unreadable<?> unreadable -> unreadable.problems();
                    case Reading.Read<?> read -> {
                        read.warnings().forEach(warning -> out.println("note     " + warning));
                        yield List.<Problem>of();
                    }
                };
        problems.forEach(problem -> out.println("refused  " + problem));
        out.println(problems.isEmpty() ? "sound" : problems.size() + " problems");
        return problems.isEmpty() ? SOUND : REFUSED;
    }

    private int items(Path file, Map<String, Path> options) throws IOException {
        return switch (ConfigFile.read(path(options, "--hall"))) {
            case Reading.Unreadable<HallConfig> unreadable -> say(unreadable);
            case Reading.Read<HallConfig> hall ->
                    write(
                            new ItemIntake(hall.value(), today(hall.value()))
                                    .take(name(file), bytes(file)),
                            options);
        };
    }

    private LocalDate today(HallConfig hall) {
        return LocalDate.ofInstant(clock.instant(), hall.zone());
    }

    private int hall(Map<String, Path> options) throws IOException {
        return switch (ConfigFile.read(path(options, "--base"))) {
            case Reading.Unreadable<HallConfig> unreadable -> say(unreadable);
            case Reading.Read<HallConfig> base ->
                    write(
                            new HallIntake(base.value())
                                    .take(
                                            sheet(path(options, "--lines"), Columns.ofLines()),
                                            sheet(path(options, "--windows"), Columns.ofWindows())),
                            options);
        };
    }

    private static Reading<Sheet> sheet(Path file, Columns columns) throws IOException {
        return new SheetFile(name(file), columns).read(bytes(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /// Nothing is written where nothing was taken: an older file stays as it is.
    private int write(Intake intake, Map<String, Path> options) throws IOException {
        out.print(intake.report());
        if (!intake.result().isEmpty()) {
            Files.writeString(path(options, "--out"), intake.result());
            out.println("written  " + path(options, "--out"));
        }
        return intake.refused().isEmpty() ? SOUND : REFUSED;
    }
}
