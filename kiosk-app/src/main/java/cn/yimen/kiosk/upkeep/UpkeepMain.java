package cn.yimen.kiosk.upkeep;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// Makes what opens the maintenance desks of a hall: the hall's key, the file of each machine, and
/// the codes of its staff. The PIN is read from the terminal without an echo, or else as one line
/// of the input, never from the command line. Exit code 0: done; 1: refused, nothing was written;
/// 2: the command line is wrong.
public final class UpkeepMain {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    private static final Pattern PIN = Pattern.compile("\\d{6}");
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ResourceBundle texts;
    private final PrintStream out;
    private final BufferedReader in;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    private UpkeepMain(Locale language, PrintStream out, InputStream in, InstantSource clock) {
        texts =
                ResourceBundle.getBundle(
                        "cn.yimen.kiosk.upkeep.command",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.out = out;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.clock = clock;
    }

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, System.in, InstantSource.system(), List.of(arguments)));
    }

    public static int run(
            PrintStream out, InputStream in, InstantSource clock, List<String> arguments) {
        var language = UpkeepWish.isEnglish(arguments) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var main = new UpkeepMain(language, out, in, clock);
        var wish = UpkeepWish.of(arguments);
        if (wish.isEmpty()) {
            return main.say(WRONG_USAGE, "usage");
        }
        try {
            return main.carryOut(wish.get());
        } catch (IOException | GeneralSecurityException e) {
            return main.say(REFUSED, "not-done", String.valueOf(e.getMessage()));
        }
    }

    private int carryOut(UpkeepWish wish) throws IOException, GeneralSecurityException {
        return switch (wish) {
            case UpkeepWish.MakeKey(Path to) -> key(to);
            case UpkeepWish.FitMachine machine -> machine(machine);
            case UpkeepWish.SignToken token -> token(token);
        };
    }

    private int key(Path to) throws IOException, GeneralSecurityException {
        if (Files.exists(to)) {
            return say(REFUSED, "there-already", to);
        }
        HallKey.made().write(to);
        return say(DONE, "key.made", to);
    }

    private int machine(UpkeepWish.FitMachine machine)
            throws IOException, GeneralSecurityException {
        var key = HallKey.read(machine.key());
        var pin = typed();
        if (!PIN.matcher(pin).matches()) {
            return say(REFUSED, "pin.wrong");
        }
        new UpkeepSettings(machine.hall(), key.shown(), Pin.of(pin, random)).write(machine.to());
        return say(DONE, "machine.fitted", machine.to());
    }

    private int token(UpkeepWish.SignToken wish) throws IOException, GeneralSecurityException {
        var until = clock.instant().plus(wish.valid());
        var token = new StaffToken(wish.hall(), wish.staff(), until);
        var text = token.signed(HallKey.read(wish.key()).kept());
        if (wish.picture().isPresent()) {
            TokenPicture.of(text).write(wish.picture().get());
        }
        out.println(text);
        say(DONE, "token.signed", wish.staff(), UNTIL.format(until.atZone(ZONE)));
        return wish.picture().map(file -> say(DONE, "token.picture", file)).orElse(DONE);
    }

    private String typed() throws IOException {
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (console.isPresent()) {
            return String.valueOf(console.get().readPassword("%s ", texts.getString("pin")));
        }
        return Optional.ofNullable(in.readLine()).orElse("");
    }

    private int say(int code, String key, Object... about) {
        out.println(new MessageFormat(texts.getString(key), texts.getLocale()).format(about));
        return code;
    }
}
