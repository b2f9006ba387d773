package cn.yimen.server.uplink;

import cn.yimen.server.evidence.EvidenceMain;
import cn.yimen.server.uplink.JournalReset.Looked;
import cn.yimen.server.uplink.JournalReset.Unsent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A technician's hand on a hall server's journal while the server does not run: how much is
/// unsent, and a fresh start where nothing is; while it runs, its journal as evidence. Exit code 0:
/// done; 1: refused; 2: the command line is wrong; 3: the journal cannot be opened.
public final class JournalMain {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int CANNOT_OPEN = 3;

    /// Held here, for the logging of Java forgets levels of loggers that nobody holds.
    private static final Logger LIBRARIES = Logger.getLogger("org.flywaydb");

    private final PageTexts texts;
    private final PrintStream out;
    private final InstantSource clock;

    private JournalMain(PageTexts texts, PrintStream out, InstantSource clock) {
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
        if (EvidenceMain.isOne(arguments)) {
            return EvidenceMain.run(out, clock, arguments);
        }
        boolean isEnglish =
                arguments.size() == 5 && arguments.subList(3, 5).equals(List.of("--lang", "en"));
        var texts = new PageTexts(isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        boolean isSound =
                arguments.size() >= 3
                        && List.of("status", "reset").contains(arguments.getFirst())
                        && arguments.get(1).equals("--data");
        if (!isSound) {
            out.println(texts.say("journal.usage"));
            return WRONG_USAGE;
        }
        var reset = new JournalReset(Path.of(arguments.get(2)), clock);
        var main = new JournalMain(texts, out, clock);
        return main.answer(reset, arguments.getFirst().equals("reset"));
    }

    private int answer(JournalReset reset, boolean isReset) {
        return switch (reset.look()) {
            case Looked.Nothing _ -> say(DONE, "journal.nothing");
            case Looked.NotOpened(var detail) -> say(CANNOT_OPEN, "journal.closed", detail);
            case Looked.Found(var unsent) when !isReset ->
                    say(DONE, "journal.unsent", about(unsent));
            case Looked.Found(var unsent) when !unsent.isNone() ->
                    say(REFUSED, "journal.refused", about(unsent));
            case Looked.Found _ -> putAside(reset);
        };
    }

    private Object[] about(Unsent unsent) {
        var age = unsent.oldest().map(from -> Duration.between(from, clock.instant()));
        return new Object[] {
            unsent.events(),
            age.filter(found -> !found.isNegative()).map(texts::length).orElse("–"),
            unsent.parked()
        };
    }

    private int putAside(JournalReset reset) {
        try {
            return say(DONE, "journal.reset", reset.putAside());
        } catch (IOException e) {
            return say(REFUSED, "journal.not-reset", e.getClass().getSimpleName());
        }
    }

    private int say(int code, String key, Object... about) {
        out.println(texts.say(key, about));
        return code;
    }
}
