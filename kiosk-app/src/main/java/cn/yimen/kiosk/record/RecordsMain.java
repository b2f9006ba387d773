package cn.yimen.kiosk.record;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.record.RecordOpening;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.kiosk.record.RecordsOptions.Command;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A technician's hands on a kiosk's records, while the kiosk does not run. Exit code 0: done; 1:
/// refused, as the sentence says; 2: the command line is wrong; 3: the records cannot be opened.
public final class RecordsMain {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int CANNOT_OPEN = 3;

    /// Held here, for the logging of Java forgets levels of loggers that nobody holds.
    private static final Logger LIBRARIES = Logger.getLogger("org.flywaydb");

    private final RecordsOptions options;
    private final Texts texts;
    private final PrintStream out;
    private final InstantSource clock;

    private RecordsMain(RecordsOptions options, Texts texts, PrintStream out, InstantSource clock) {
        this.options = options;
        this.texts = texts;
        this.out = out;
        this.clock = clock;
    }

    public static void main(String... arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        LIBRARIES.setLevel(Level.WARNING);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, InstantSource.system(), List.of(arguments)));
    }

    static int run(PrintStream out, InstantSource clock, List<String> arguments) {
        var texts = new Texts(RecordsOptions.language(arguments));
        return switch (RecordsOptions.parse(arguments)) {
            case RecordsOptions.Parsed.Wrong wrong -> {
                out.println(texts.say(wrong.key(), wrong.about()));
                out.println(texts.say("usage"));
                yield WRONG_USAGE;
            }
            case RecordsOptions.Parsed.Sound sound ->
                    new RecordsMain(sound.options(), texts, out, clock).run();
        };
    }

    private int run() {
        var file = options.path("--data").resolve("records.db");
        if (!options.command().mayBegin() && !Files.exists(file)) {
            out.println(texts.say("records.none", file));
            return CANNOT_OPEN;
        }
        return switch (RecordStore.open(options.settings().store(clock))) {
            case RecordOpening.NotOpened not -> closed(not);
            case RecordOpening.Opened opened -> {
                try (var store = opened.store()) {
                    yield run(store);
                } catch (RecordsUnreadable e) {
                    out.println(
                            texts.say(
                                    "trouble." + JournalTrouble.CORRUPT,
                                    String.valueOf(e.getMessage())));
                    yield CANNOT_OPEN;
                }
            }
        };
    }

    /// While the kiosk runs it alone has the records; how they are it writes down.
    private int closed(RecordOpening.NotOpened not) {
        if (options.command() == Command.STATUS && not.trouble() == JournalTrouble.LOCKED) {
            return new Telling(texts, out, clock).running(new DepthNote(options.path("--data")));
        }
        out.println(texts.say("trouble." + not.trouble(), not.detail()));
        return CANNOT_OPEN;
    }

    private int run(RecordStore store) {
        var telling = new Telling(texts, out, clock);
        var mending = new Mending(store, texts, out);
        var moving = new Moving(store, texts, out);
        return switch (options.command()) {
            case STATUS -> telling.status(store);
            case PARKED -> telling.parked(store);
            case SHOW -> mending.show(options.subject(), options.path("--to"), options.by());
            case CORRECT ->
                    options.subject().equals("all")
                            ? mending.correctAll(options.shift(), options.by())
                            : mending.correct(
                                    options.subject(), options.option("--from"), options.by());
            case KEY -> moving.key();
            case EXPORT -> moving.export(options);
            case IMPORT -> moving.take(options);
            case RECEIPT -> moving.receipt(options);
            case ERASE -> mending.erase(options.kept());
            case ROTATE -> mending.rotate();
            case RESET -> moving.reset(telling);
        };
    }
}
