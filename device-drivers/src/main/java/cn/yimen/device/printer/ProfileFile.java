package cn.yimen.device.printer;

import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.printer.ProfileReading.Flaw;
import cn.yimen.device.printer.ProfileReading.Flawed;
import cn.yimen.device.printer.ProfileReading.Whole;
import cn.yimen.device.printer.ProfileReading.Why;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Reads one profile: a line `key = value` for each part of [PrinterProfile], all of them, and
/// nothing else. It refuses to guess: a flawed file yields no profile, and names every flaw at
/// once.
final class ProfileFile {

    private static final Set<String> KEYS =
            Set.of(
                    "name",
                    "line-dots",
                    "largest-multiple",
                    "font",
                    "status-queries",
                    "cut-feed-dots",
                    "buzzer",
                    "can");

    private static final int MOST_LINE_DOTS = 832;
    private static final int MOST_CUT_FEED = 400;

    private final Properties lines;
    private final List<Flaw> flaws = new ArrayList<>();

    private ProfileFile(Properties lines) {
        this.lines = lines;
    }

    static ProfileReading read(Reader text) throws IOException {
        var lines = new Properties();
        try {
            lines.load(text);
        } catch (IllegalArgumentException brokenEscape) {
            return new Flawed(List.of(new Flaw("\\u", "", Why.UNREADABLE_FILE)));
        }
        return new ProfileFile(lines).read();
    }

    private ProfileReading read() {
        for (String key : new TreeSet<>(lines.stringPropertyNames())) {
            if (!KEYS.contains(key)) {
                flaw(key, Why.UNKNOWN_KEY);
            }
        }
        var profile =
                new PrinterProfile(
                        value("name").filter(name -> !name.isEmpty()).orElseGet(this::noName),
                        number("line-dots", 64, MOST_LINE_DOTS),
                        number("largest-multiple", 1, 8),
                        word("font", NativeFont.class, NativeFont.GB2312),
                        queries(),
                        number("cut-feed-dots", 0, MOST_CUT_FEED),
                        word("buzzer", Buzzer.class, Buzzer.NONE),
                        capabilities());
        if (!profile.answers() && profile.can(Capability.BARRIER)) {
            flaw("status-queries", Why.NEEDS_ANSWERS);
        }
        return flaws.isEmpty() ? new Whole(profile) : new Flawed(flaws);
    }

    private void flaw(String key, Why why) {
        flaws.add(new Flaw(key, lines.getProperty(key, ""), why));
    }

    private String noName() {
        flaw("name", Why.MISSING);
        return "";
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(lines.getProperty(key)).map(String::strip);
    }

    private int number(String key, int least, int most) {
        Optional<String> value = value(key);
        if (value.isEmpty()) {
            flaw(key, Why.MISSING);
            return least;
        }
        if (!value.get().matches("\\d{1,6}")) {
            flaw(key, Why.NO_NUMBER);
            return least;
        }
        int number = Integer.parseInt(value.get());
        if (number < least || number > most) {
            flaw(key, Why.OUT_OF_RANGE);
        }
        return number;
    }

    private <E extends Enum<E>> E word(String key, Class<E> words, E instead) {
        List<E> found = words(key, words);
        if (found.size() != 1
                && value(key).isPresent()
                && flaws.stream().noneMatch(f -> f.key().equals(key))) {
            flaw(key, Why.UNKNOWN_WORD);
        }
        return found.stream().findFirst().orElse(instead);
    }

    private Set<Capability> capabilities() {
        var found = EnumSet.noneOf(Capability.class);
        found.addAll(words("can", Capability.class));
        return found;
    }

    private <E extends Enum<E>> List<E> words(String key, Class<E> words) {
        var found = new ArrayList<E>();
        for (String written : split(key)) {
            List.of(words.getEnumConstants()).stream()
                    .filter(word -> word.name().equals(written))
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> flaw(key, Why.UNKNOWN_WORD));
        }
        return found;
    }

    private List<Integer> queries() {
        var found = new ArrayList<Integer>();
        for (String written : split("status-queries")) {
            if (written.matches("[1-4]") && !found.contains(Integer.valueOf(written))) {
                found.add(Integer.valueOf(written));
            } else {
                flaw("status-queries", Why.OUT_OF_RANGE);
            }
        }
        return found;
    }

    private List<String> split(String key) {
        Optional<String> value = value(key);
        if (value.isEmpty()) {
            flaw(key, Why.MISSING);
        }
        return value.filter(v -> !v.isEmpty()).map(v -> List.of(v.split("\\s+"))).orElse(List.of());
    }
}
