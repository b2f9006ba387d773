package cn.yimen.server.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A technician's hand on backups of a hall's server: makes one while the server runs, looks at
/// one, puts one back. Exit code 0: done; 1: not done, nothing was changed; 2: the command line is
/// wrong.
public final class BackupMain {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private final ResourceBundle texts;
    private final PrintStream out;

    private BackupMain(Locale language, PrintStream out) {
        texts =
                ResourceBundle.getBundle(
                        "cn.yimen.server.backup.backup",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.out = out;
    }

    public static void main(String... arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, InstantSource.system(), List.of(arguments)));
    }

    static int run(PrintStream out, InstantSource clock, List<String> arguments) {
        int lang = arguments.indexOf("--lang");
        boolean english = lang >= 0 && arguments.subList(lang + 1, arguments.size()).contains("en");
        var rest = lang >= 0 ? arguments.subList(0, lang) : arguments;
        var main = new BackupMain(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, out);
        try {
            return main.carryOut(clock, rest);
        } catch (NoSuchFileException e) {
            return main.say(REFUSED, "not-there", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return main.say(REFUSED, "refused", String.valueOf(e.getMessage()));
        }
    }

    private int carryOut(InstantSource clock, List<String> words) throws IOException {
        if (isOf(words, "make", "--data", "--to")) {
            var made = Backup.make(Path.of(words.get(2)), Path.of(words.get(4)), clock.instant());
            return say(DONE, "made", made.place(), made.manifest().entries());
        }
        if (words.size() == 2 && words.getFirst().equals("check")) {
            return about("sound", Backup.check(Path.of(words.get(1))));
        }
        if (isOf(words, "restore", "--from", "--data")) {
            return about("restored", Backup.restore(Path.of(words.get(2)), Path.of(words.get(4))));
        }
        return say(WRONG_USAGE, "usage");
    }

    private static boolean isOf(List<String> words, String verb, String first, String second) {
        return words.size() == 5
                && words.getFirst().equals(verb)
                && words.get(1).equals(first)
                && words.get(3).equals(second);
    }

    private int about(String key, Manifest manifest) {
        var at = manifest.at().truncatedTo(ChronoUnit.SECONDS);
        return say(DONE, key, manifest.hall(), at, manifest.entries());
    }

    private int say(int code, String key, Object... about) {
        out.println(new MessageFormat(texts.getString(key), texts.getLocale()).format(about));
        return code;
    }
}
