package cn.yimen.server.evidence;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.Signer;
import cn.yimen.journal.Head;
import cn.yimen.server.evidence.Finding.Flawed;
import cn.yimen.server.evidence.Finding.Whole;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// `journal export` on a hall's server, while it runs, and `journal verify` anywhere. Exit code 0:
/// done, or whole; 1: not done, or not believed; 2: the command line is wrong.
public final class EvidenceMain {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;

    static final OptionTable EXPORT =
            OptionTable.of(
                    "yimen-journal export",
                    Option.needed("--data", "DIR", "the hall server's data"),
                    Option.needed("--to", "FOLDER", "made for the export"),
                    Option.of("--from", "2026-11-01", "nothing before this day"),
                    Option.of("--until", "2026-12-01", "nothing from this day on"),
                    Option.of("--after", "FOLDER", "go on where this export ended"),
                    Option.of("--lang", "en", "answer in English"));

    static final OptionTable VERIFY =
            OptionTable.of(
                    "yimen-journal verify",
                    Option.needed("--export", "FOLDER[,FOLDER…]", "in the order of their entries"),
                    Option.needed("--key", "FILE", "the hall's: evidence.key.public"),
                    Option.of("--lang", "en", "answer in English"));

    private final ResourceBundle texts;
    private final PrintStream out;
    private final InstantSource clock;

    private EvidenceMain(Locale language, PrintStream out, InstantSource clock) {
        texts =
                ResourceBundle.getBundle(
                        "cn.yimen.server.evidence.evidence",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.out = out;
        this.clock = clock;
    }

    /// Whether a command of `journal` is for here.
    public static boolean isOne(List<String> arguments) {
        return !arguments.isEmpty() && List.of("export", "verify").contains(arguments.getFirst());
    }

    public static int run(PrintStream out, InstantSource clock, List<String> arguments) {
        boolean exports = arguments.getFirst().equals("export");
        var table = exports ? EXPORT : VERIFY;
        var start = Start.typed(arguments.subList(1, arguments.size()));
        if (start.asksForHelp()) {
            out.println(table.help());
            return DONE;
        }
        var given = table.read(start);
        var english = given.text("--lang").filter("en"::equals).isPresent();
        var main =
                new EvidenceMain(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, out, clock);
        return exports ? main.export(given) : main.verify(given);
    }

    /// What is done once the options are found sound.
    private interface Work {
        int carryOut() throws IOException;
    }

    private int carryOut(Reading<Work> reading) {
        return switch (reading) {
            case Reading.Unreadable<Work> not -> {
                out.println(not.sentence());
                yield WRONG_USE;
            }
            case Reading.Read<Work>(var work, var _) -> {
                try {
                    yield work.carryOut();
                } catch (NoSuchFileException e) {
                    yield say(REFUSED, "not-there", String.valueOf(e.getMessage()));
                } catch (IOException e) {
                    yield say(REFUSED, "refused", String.valueOf(e.getMessage()));
                }
            }
        };
    }

    private int export(Given given) {
        var from = given.read("--from", EvidenceMain::day, "is no day such as 2026-11-23");
        if (given.has("--from") && given.has("--after")) {
            given.wrong("--from", "stands instead of --after, not beside it");
        }
        var until = given.read("--until", EvidenceMain::day, "is no day such as 2026-11-23");
        return carryOut(
                given.whole(() ->
                        () -> {
                            var data = given.file("--data").orElseThrow();
                            var span = new Span(from, until, after(data, given));
                            var to = given.file("--to").orElseThrow();
                            return said(
                                    "exported",
                                    EvidenceMaking.make(data, span, to, clock.instant()));
                        }));
    }

    /// Where an earlier export ended, which must be this hall's own.
    private static Optional<Head> after(Path data, Given given) throws IOException {
        var earlier = given.file("--after");
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        var own = Root.of(EvidenceKey.read(data).half());
        return switch (new Examination(own).of(List.of(earlier.get()))) {
            case Whole whole -> Optional.of(whole.statements().getLast().end());
            case Flawed flawed -> throw new IOException(flawed.flaw() + ": " + flawed.export());
        };
    }

    private int verify(Given given) {
        return carryOut(
                given.whole(() ->
                        () -> {
                            var key = Signer.half(given.file("--key").orElseThrow());
                            var exports = given.text("--export").orElseThrow();
                            return answer(new Examination(Root.of(key)).of(folders(exports)));
                        }));
    }

    private static List<Path> folders(String text) {
        return Arrays.stream(text.split(",", -1)).map(Path::of).toList();
    }

    private int answer(Finding finding) {
        return switch (finding) {
            case Whole(var statements) -> {
                statements.forEach(each -> said("whole", each));
                yield say(DONE, "all", statements.size());
            }
            case Flawed(var export, var flaw, long seq) ->
                    say(REFUSED, "flaw." + flaw.name().toLowerCase(Locale.ROOT), export, seq);
        };
    }

    private int said(String key, Statement of) {
        return say(
                DONE,
                key,
                of.hall(),
                of.first(),
                of.last(),
                of.entries(),
                of.journalEnd(),
                of.head(),
                of.made().truncatedTo(ChronoUnit.SECONDS));
    }

    private int say(int code, String key, Object... about) {
        out.println(new MessageFormat(texts.getString(key), texts.getLocale()).format(about));
        return code;
    }

    /// Midnight where the server stands.
    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(
                    LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
