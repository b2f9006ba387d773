package cn.yimen.server.trust;

import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.DeviceName;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A technician's hand on the hall's machines: gives out one-time codes, lists, revokes, issues.
/// Works on the server's data directory while the server runs; it takes up a change within two
/// seconds. Exit code 0: done; 1: refused, nothing was changed; 2: the command line is wrong.
public final class EnrolMain {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_USAGE = 2;

    private final ResourceBundle texts;
    private final PrintStream out;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    private EnrolMain(Locale language, PrintStream out, InstantSource clock) {
        texts =
                ResourceBundle.getBundle(
                        "cn.yimen.server.trust.enrol",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.out = out;
        this.clock = clock;
    }

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, Clock.systemUTC(), List.of(arguments)));
    }

    public static int run(PrintStream out, InstantSource clock, List<String> arguments) {
        int lang = arguments.indexOf("--lang");
        boolean english = lang >= 0 && arguments.subList(lang + 1, arguments.size()).contains("en");
        var rest = lang >= 0 ? arguments.subList(0, lang) : arguments;
        var main = new EnrolMain(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, out, clock);
        return EnrolWish.of(rest)
                .map(main::carryOut)
                .orElseGet(() -> main.say(WRONG_USAGE, "usage"));
    }

    private int carryOut(EnrolWish wish) {
        if (!Files.isDirectory(wish.data())) {
            return say(REFUSED, "no-folder", wish.data());
        }
        return switch (opening(wish)) {
            case HallAuthority.Opening.Missing _ -> say(REFUSED, "no-authority", wish.data());
            case HallAuthority.Opening.Unusable not -> say(REFUSED, "unusable", not.why());
            case HallAuthority.Opening.Opened opened -> carryOut(wish, opened.authority());
        };
    }

    private HallAuthority.Opening opening(EnrolWish wish) {
        var there = HallAuthority.open(wish.data(), clock, random);
        return there instanceof HallAuthority.Opening.Missing && wish.hall().isPresent()
                ? HallAuthority.openOrMake(wish.data(), wish.hall().get(), clock, random)
                : there;
    }

    private int carryOut(EnrolWish wish, HallAuthority authority) {
        try {
            return switch (wish) {
                case EnrolWish.Code code -> code(authority, code);
                case EnrolWish.ListAll _ -> list(authority);
                case EnrolWish.Revoke revoke -> revoke(authority, revoke);
                case EnrolWish.Issue issue -> issue(authority, issue);
            };
        } catch (IOException e) {
            return say(REFUSED, "unusable", String.valueOf(e.getMessage()));
        }
    }

    private static DeviceName named(HallAuthority authority, EnrolWish.Machine machine) {
        var hall = machine.ofHall().orElse(authority.hall());
        return new DeviceName(hall, machine.role(), machine.device());
    }

    private int code(HallAuthority authority, EnrolWish.Code wish) throws IOException {
        var name = named(authority, wish.machine());
        var code = authority.code(name);
        long minutes = OpenCodes.LIFE.toMinutes();
        return say(DONE, "code", name.device(), word(name), code.text(), minutes);
    }

    private int list(HallAuthority authority) throws IOException {
        var all = authority.devices().all();
        if (all.isEmpty()) {
            return say(DONE, "none");
        }
        for (var device : all) {
            var state =
                    device.revoked()
                            .map(how -> text("revoked", day(how.at()), how.by(), how.why()))
                            .orElseGet(() -> text("until", day(device.until())));
            out.println(device.device() + "  " + word(device.name()) + "  " + state);
        }
        return DONE;
    }

    private static String day(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private int revoke(HallAuthority authority, EnrolWish.Revoke wish) throws IOException {
        var how = new Device.Revocation(clock.instant(), wish.by(), wish.why());
        return authority.devices().revoke(wish.hallOr(authority.hall()), wish.device(), how)
                ? say(DONE, "is-revoked", wish.device())
                : say(REFUSED, "unknown", wish.device());
    }

    private int issue(HallAuthority authority, EnrolWish.Issue wish) throws IOException {
        var name = named(authority, wish.machine());
        CredentialFiles.ofDevice(wish.to()).keep(authority.issue(name));
        return say(DONE, "issued", name.device(), word(name), wish.to());
    }

    private String word(DeviceName name) {
        return text("role." + name.role().word());
    }

    private String text(String key, Object... about) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(about);
    }

    private int say(int code, String key, Object... about) {
        out.println(text(key, about));
        return code;
    }
}
