package cn.yimen.hall.pack;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.signed.SignerHand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// Packs by hand: on a maker's machine a key, the root, a signature; on a hall's machine a look at
/// a pack, and the step back to an older one. Ends with 1 where a pack is refused, with 2 where an
/// option is wrong, with 3 where a file cannot be read or written.
public final class PackMain {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;
    static final int CANNOT = 3;

    private static final OptionTable KNOWN =
            OptionTable.of(
                            "yimen-pack",
                            Option.of("--sign", "FOLDER", "adds a signature: FOLDER/signed.json"),
                            Option.of("--key", "FILE", "whose signature is added"),
                            Option.of("--kind", "voice|brand|media|settings|hall", "first of all"),
                            Option.of("--name", "NAME", "zh-CN for a voice, kiosk for settings"),
                            Option.of("--version", "20261123", "higher than any before"),
                            Option.of("--hall", "530199000001|5301*|*", "who may take it; *"),
                            Option.of("--until", "2029-11-23", "taken no later; in three years"),
                            Option.of("--show", "FOLDER", "what a pack says, believed or not"),
                            Option.of("--judge", "FOLDER", "whether a machine would take it"),
                            Option.of("--back", "FOLDER", "take it though it is older"),
                            Option.of("--root", "FILE", "of the machine"),
                            Option.of("--store", "DIR", "where the machine keeps packs"))
                    .with(SignerHand.OPTIONS)
                    .ending(
                            """
                            The first who signs says --kind, --name and --version; the others only \
                            --sign and --key. --judge and --back need --root, and --hall says \
                            which hall it is.\
                            """);

    private final PrintStream out;
    private final InstantSource clock;

    private PackMain(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, InstantSource.system(), arguments));
    }

    static int run(PrintStream out, InstantSource clock, String... arguments) {
        return new PackMain(out, clock).run(arguments);
    }

    private int run(String... arguments) {
        return switch (Start.of(arguments)) {
            case Reading.Read<Start>(var start, var _) when start.asksForHelp() ->
                    say(DONE, KNOWN.help());
            case Reading.Read<Start>(var start, var _) -> read(KNOWN.read(start));
            case Reading.Unreadable<Start> not -> say(WRONG_USE, not.sentence());
        };
    }

    /// What is to be done.
    private interface Work {
        String carryOut() throws IOException, PackRefused, GeneralSecurityException;
    }

    private int read(Given given) {
        return switch (work(given)) {
            case Reading.Read<Work>(var work, var _) -> carryOut(work);
            case Reading.Unreadable<Work> not -> say(WRONG_USE, not.sentence());
        };
    }

    private int carryOut(Work work) {
        try {
            return say(DONE, work.carryOut());
        } catch (PackRefused refused) {
            return say(REFUSED, PackWords.said(refused));
        } catch (IOException | GeneralSecurityException e) {
            return say(CANNOT, String.valueOf(e.getMessage()));
        }
    }

    private int say(int code, String text) {
        out.println(text);
        return code;
    }

    private Reading<Work> work(Given given) {
        given.together("--sign", "--key");
        given.needs("--judge", "--root");
        given.needs("--back", "--root");
        given.together("--back", "--store");
        var label = label(given);
        var making = SignerHand.asked(given);
        if (making.isPresent()) {
            return given.whole(() -> making.get()::carryOut);
        }
        var by = new PackHand(clock);
        if (given.has("--sign")) {
            return given.whole(
                    () -> () -> by.sign(file(given, "--sign"), file(given, "--key"), label));
        }
        return looking(given, by);
    }

    private static Reading<Work> looking(Given given, PackHand by) {
        if (given.has("--show")) {
            return given.whole(() -> () -> by.show(file(given, "--show")));
        }
        if (given.has("--judge")) {
            return given.whole(() -> () -> by.check(file(given, "--judge"), machine(given)));
        }
        if (given.has("--back")) {
            return given.whole(() ->
                    () -> by.back(file(given, "--back"), machine(given), file(given, "--store")));
        }
        given.wrong("--sign", "is missing: " + KNOWN.usage());
        return given.whole(() -> () -> "");
    }

    private static PackHand.OfMachine machine(Given given) {
        return new PackHand.OfMachine(file(given, "--root"), given.text("--hall").orElse(""));
    }

    private static Path file(Given given, String option) {
        return given.file(option).orElseThrow();
    }

    /// Empty where an earlier signer has said it.
    private Optional<PackMaking.Label> label(Given given) {
        var kind =
                given.read("--kind", PackKind::of, "is none: voice, brand, media, settings, hall");
        given.together("--kind", "--name");
        given.together("--kind", "--version");
        var version = given.read("--version", PackMain::number);
        var until = given.read("--until", PackMain::day).orElseGet(this::inThreeYears);
        return kind.flatMap(of ->
                version.map(number ->
                        new PackMaking.Label(
                                of,
                                given.text("--name").orElse(""),
                                given.text("--hall").orElse("*"),
                                number,
                                until)));
    }

    private Instant inThreeYears() {
        return clock.instant()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .plusYears(3)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }

    private static Long number(String text) throws WrongValue {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new WrongValue(text + " is no number above 0");
        }
        return Long.valueOf(text);
    }

    private static Instant day(String text) throws WrongValue {
        try {
            return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new WrongValue(
                    String.format(Locale.ROOT, "%s is no day such as 2029-11-23", text));
        }
    }
}
