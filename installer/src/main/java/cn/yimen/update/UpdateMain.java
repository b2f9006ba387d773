package cn.yimen.update;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.signed.Root;
import cn.yimen.update.Updater.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Looks for an update of one program of this machine, and brings it in where it may (root only).
/// Ends with 2 where an option is wrong, with 3 where it could not work, with 4 where what it found
/// was refused or taken back.
public final class UpdateMain {

    private static final int WRONG_USE = 2;
    private static final int CANNOT = 3;
    private static final int NOT_TAKEN = 4;
    private static final long MOMENT_MILLIS = 200;

    private static final OptionTable KNOWN =
            OptionTable.of(
                            "yimen-update",
                            Option.needed("--program", "kiosk", "kiosk, display or hall-server"),
                            Option.of(
                                    "--from",
                                    "DIR",
                                    "a stick with kiosk.update, and nothing else; else what was put"
                                            + " into the inbox, then what was fetched"),
                            Option.of("--hall", "CODE", "of this machine's hall"),
                            Option.of("--root", "FILE", "whose signatures count"),
                            Option.flag("--recover", "only take back what was left undecided"))
                    .ending(
                            """
                            Nothing is installed that too few keys signed, that is older than what \
                            was seen, that is for another hall or that has expired; nor while a \
                            citizen is at the machine. What does not stand is taken back.\
                            """);

    private UpdateMain() {}

    public static void main(String... arguments) throws IOException {
        switch (Start.of(arguments)) {
            case Reading.Read<Start>(var start, var _) when start.asksForHelp() ->
                    System.out.println(KNOWN.help());
            case Reading.Read<Start>(var start, var _) -> System.exit(run(KNOWN.read(start)));
            case Reading.Unreadable<Start> not -> System.exit(end(not.sentence(), WRONG_USE));
        }
    }

    /// @param from in this order, until one of them has what is wanted
    private record Orders(
            String program, List<Path> from, String hall, Path root, boolean recovers) {}

    private static int run(Given given) throws IOException {
        var orders =
                given.whole(() -> {
                    var program = given.text("--program").orElseThrow();
                    return new Orders(
                            program,
                            given.file("--from")
                                    .map(List::of)
                                    .orElseGet(() ->
                                            List.of(
                                                    slots(program).resolve("inbox"),
                                                    slots(program).resolve("fetched"))),
                            given.text("--hall").orElse(""),
                            given.file("--root").orElse(Path.of("/etc/yimen/update-root.json")),
                            given.has("--recover"));
                });
        return switch (orders) {
            case Reading.Read<Orders> read -> run(read.value());
            case Reading.Unreadable<Orders> not -> end(not.sentence(), WRONG_USE);
        };
    }

    private static int run(Orders orders) throws IOException {
        var log =
                new EventLog(InstantSource.system(), System.out).with("program", orders.program());
        if (orders.recovers()) {
            var back = updater(orders, new AtBoot(), Root.NOBODY, log).recover();
            log.write("update.recovered", Map.of("taken-back", back));
            return 0;
        }
        if (!Files.exists(orders.root())) {
            return end(orders.root() + " is missing: this machine trusts nobody's updates", CANNOT);
        }
        var root = Root.read(Files.readAllBytes(orders.root()));
        var looks = new Looks(updater(orders, service(orders), root, log));
        return looks.at(orders.from(), found -> tell(found, log)) ? 0 : NOT_TAKEN;
    }

    private static void tell(Looks.Found found, EventLog log) {
        var result = found.result();
        log.write(
                "update." + word(result.outcome()),
                Map.of(
                        "version",
                        result.version(),
                        "detail",
                        result.detail(),
                        "from",
                        found.source().getFileName()));
    }

    private static Path slots(String program) {
        return Path.of("/var/lib/yimen-slots", program);
    }

    private static Updater updater(Orders orders, Service service, Root root, EventLog log) {
        var slots =
                new Slots(
                        Path.of("/usr/lib/yimen", orders.program()),
                        slots(orders.program()),
                        Path.of("/var/lib/yimen", orders.program()));
        var probation =
                new Probation(
                        Probation.STANDS,
                        Probation.STAYS,
                        InstantSource.system(),
                        () -> Thread.sleep(MOMENT_MILLIS));
        return new Updater(
                new Setting(orders.program(), orders.hall(), root),
                slots,
                service,
                probation,
                step -> log.write("update.step", Map.of("name", word(step))));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SystemdService service(Orders orders) {
        var name = "yimen-" + orders.program();
        return new SystemdService(
                name + ".service", Path.of("/run", name), orders.program().equals("kiosk"));
    }

    private static int end(String sentence, int code) {
        System.err.println(sentence);
        return code;
    }
}
