package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.server.staff.StaffFile.Looked;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A supervisor's hand on the hall's accounts; the server needs no restart. A password is read from
/// the terminal without an echo, or else as one line of the input, never from the command line.
/// Exit code 0: done; 1: refused, nothing was changed; 2: the command line is wrong.
public final class StaffMain {

    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_USAGE = 2;

    /// At most ten characters on the platform.
    private static final Pattern WORK_NUMBER = Pattern.compile("[0-9A-Za-z]{1,10}");

    private final ResourceBundle texts;
    private final PrintStream out;
    private final BufferedReader in;
    private final Passwords passwords = new Passwords(new SecureRandom());

    private StaffMain(Locale language, PrintStream out, InputStream in) {
        texts =
                ResourceBundle.getBundle(
                        "cn.yimen.server.staff.staff",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.out = out;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /// A command line that makes sense.
    private sealed interface Wish {

        record ListAll() implements Wish {}

        record Add(ClerkId clerk, StaffRole role) implements Wish {}

        record Password(ClerkId clerk) implements Wish {}

        record Role(ClerkId clerk, StaffRole role) implements Wish {}

        record Remove(ClerkId clerk) implements Wish {}
    }

    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, System.in, List.of(arguments)));
    }

    public static int run(PrintStream out, InputStream in, List<String> arguments) {
        int lang = arguments.indexOf("--lang");
        boolean english = lang >= 0 && arguments.subList(lang + 1, arguments.size()).contains("en");
        var rest = lang >= 0 ? arguments.subList(0, lang) : arguments;
        var main = new StaffMain(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, out, in);
        int data = rest.indexOf("--data");
        if (data < 0 || data + 2 != rest.size()) {
            return main.say(WRONG_USAGE, "usage");
        }
        var folder = Path.of(rest.getLast());
        var wish = wish(rest.subList(0, data));
        if (wish.isEmpty()) {
            return main.say(WRONG_USAGE, "usage");
        }
        return Files.isDirectory(folder)
                ? main.carryOut(wish.get(), new StaffFile(folder))
                : main.say(REFUSED, "no-folder", folder);
    }

    private static Optional<Wish> wish(List<String> words) {
        return switch (words.size()) {
            case 1 -> Optional.<Wish>of(new Wish.ListAll()).filter(_ -> words.contains("list"));
            case 2 -> clerk(words.get(1)).flatMap(clerk -> wish(words.getFirst(), clerk));
            case 3 ->
                    clerk(words.get(1))
                            .flatMap(clerk ->
                                    role(words.get(2))
                                            .flatMap(role -> wish(words.getFirst(), clerk, role)));
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> wish(String verb, ClerkId clerk) {
        return switch (verb) {
            case "password" -> Optional.of(new Wish.Password(clerk));
            case "remove" -> Optional.of(new Wish.Remove(clerk));
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> wish(String verb, ClerkId clerk, StaffRole role) {
        return switch (verb) {
            case "add" -> Optional.of(new Wish.Add(clerk, role));
            case "role" -> Optional.of(new Wish.Role(clerk, role));
            default -> Optional.empty();
        };
    }

    private static Optional<ClerkId> clerk(String word) {
        return Optional.of(word).filter(WORK_NUMBER.asMatchPredicate()).map(ClerkId::new);
    }

    private static Optional<StaffRole> role(String word) {
        return Arrays.stream(StaffRole.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private int carryOut(Wish wish, StaffFile file) {
        try {
            return switch (wish) {
                case Wish.ListAll _ -> list(file.look());
                case Wish.Add add -> add(file, add);
                case Wish.Password password -> password(file, password.clerk());
                case Wish.Role role ->
                        changed(
                                file,
                                role.clerk(),
                                all ->
                                        all.computeIfPresent(
                                                role.clerk(), (_, old) -> old.role(role.role())));
                case Wish.Remove remove ->
                        changed(file, remove.clerk(), all -> all.remove(remove.clerk()));
            };
        } catch (IOException e) {
            return say(REFUSED, "not-kept", String.valueOf(e.getMessage()));
        }
    }

    private int list(Looked looked) {
        return switch (looked) {
            case Looked.None _ -> say(DONE, "none");
            case Looked.Unreadable not -> say(REFUSED, "not-kept", not.why());
            case Looked.Found found -> {
                found.accounts().values().stream()
                        .sorted(Comparator.comparing(account -> account.clerk().value()))
                        .forEach(account ->
                                out.println(account.clerk() + "  " + word(account.role())));
                yield DONE;
            }
        };
    }

    private int add(StaffFile file, Wish.Add add) throws IOException {
        if (file.look() instanceof Looked.Found found
                && found.accounts().containsKey(add.clerk())) {
            return say(REFUSED, "there-already", add.clerk());
        }
        var kept = kept(add.clerk());
        if (kept.isEmpty()) {
            return REFUSED;
        }
        file.change(all -> all.put(add.clerk(), new Account(add.clerk(), add.role(), kept.get())));
        return say(DONE, "added", add.clerk(), word(add.role()));
    }

    private int password(StaffFile file, ClerkId clerk) throws IOException {
        var kept = kept(clerk);
        return kept.isEmpty()
                ? REFUSED
                : changed(
                        file,
                        clerk,
                        all -> all.computeIfPresent(clerk, (_, old) -> old.password(kept.get())));
    }

    private int changed(StaffFile file, ClerkId clerk, Consumer<Map<ClerkId, Account>> change)
            throws IOException {
        var known = new AtomicBoolean();
        file.change(all -> {
            known.set(all.containsKey(clerk));
            change.accept(all);
        });
        return known.get() ? say(DONE, "changed", clerk) : say(REFUSED, "unknown", clerk);
    }

    /// Asks for a password; says why it cannot be one.
    private Optional<String> kept(ClerkId clerk) throws IOException {
        var typed = typed(clerk);
        var flaw = Passwords.flaw(clerk, typed);
        if (flaw.isPresent()) {
            say(REFUSED, "flaw." + flaw.get().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            return Optional.empty();
        }
        return Optional.of(passwords.keep(typed));
    }

    private String typed(ClerkId clerk) throws IOException {
        var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (console.isPresent()) {
            return String.valueOf(console.get().readPassword("%s ", text("password", clerk)));
        }
        return Optional.ofNullable(in.readLine()).orElse("");
    }

    private String word(StaffRole role) {
        return text("role." + role.name().toLowerCase(Locale.ROOT));
    }

    private String text(String key, Object... about) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(about);
    }

    private int say(int code, String key, Object... about) {
        out.println(text(key, about));
        return code;
    }
}
