package cn.yimen.kiosk.record;

import cn.yimen.journal.record.Actor;
import cn.yimen.uplink.record.ClockShift;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the command line says.
///
/// @param subject the record, the file or the receipt that it is about; empty where there is none
/// @param given the options by their names
record RecordsOptions(Command command, String subject, Map<String, String> given) {

    private static final Set<String> NAMES =
            Set.of(
                    "--data",
                    "--record-key",
                    "--lang",
                    "--by",
                    "--for",
                    "--from",
                    "--to",
                    "--days",
                    "--shift");
    private static final int USUAL_DAYS = 30;

    /// What can be done, and what must be said with it.
    enum Command {
        STATUS(false),
        PARKED(false),
        SHOW(true, "--by", "--to"),
        CORRECT(true, "--by"),
        KEY(false),
        EXPORT(true, "--by", "--for"),
        IMPORT(true, "--by"),
        RECEIPT(true, "--by"),
        ERASE(false),
        ROTATE(false),
        RESET(false);

        private final boolean hasSubject;
        private final String needed;

        Command(boolean hasSubject, String... needed) {
            this.hasSubject = hasSubject;
            this.needed = String.join(" ", needed);
        }

        static Optional<Command> of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }

        /// Whether a machine that has no records yet can do it: one that takes over another's.
        boolean mayBegin() {
            return this == KEY || this == IMPORT;
        }

        /// The first option that is needed and missing.
        Optional<String> missing(Map<String, String> given) {
            return Arrays.stream(("--data " + needed).strip().split(" ", -1))
                    .filter(name -> !given.containsKey(name))
                    .findFirst();
        }
    }

    /// What came of reading the command line. `key` names the sentence that says what is wrong.
    sealed interface Parsed {

        record Sound(RecordsOptions options) implements Parsed {}

        record Wrong(String key, String about) implements Parsed {}
    }

    static Parsed parse(List<String> arguments) {
        var command = arguments.stream().findFirst().flatMap(Command::of);
        if (command.isEmpty()) {
            return new Parsed.Wrong("wrong.command", String.join(" ", arguments));
        }
        var subject = "";
        var given = new HashMap<String, String>();
        for (int i = 1; i < arguments.size(); i++) {
            var word = arguments.get(i);
            if (NAMES.contains(word) && i + 1 < arguments.size()) {
                given.put(word, arguments.get(++i));
            } else if (word.startsWith("--") || !subject.isEmpty() || !command.get().hasSubject) {
                return new Parsed.Wrong("wrong.option", word);
            } else {
                subject = word;
            }
        }
        return checked(new RecordsOptions(command.get(), subject, given));
    }

    private static Parsed checked(RecordsOptions options) {
        var missing = options.command.missing(options.given);
        if (missing.isPresent()) {
            return new Parsed.Wrong("wrong.missing", missing.get());
        }
        if (options.command.hasSubject && options.subject.isEmpty()) {
            return new Parsed.Wrong("wrong.subject", "");
        }
        if (!options.given.getOrDefault("--by", "x").matches("[A-Za-z0-9._-]{1,32}")) {
            return new Parsed.Wrong("wrong.by", "");
        }
        if (!options.given.getOrDefault("--days", "1").matches("\\d{1,4}")) {
            return new Parsed.Wrong("wrong.days", "");
        }
        if (!options.given.getOrDefault("--shift", "1").matches("-?\\d{1,10}")) {
            return new Parsed.Wrong("wrong.shift", "");
        }
        return new Parsed.Sound(options);
    }

    /// Of the person who asks; Chinese unless English is wanted.
    static Locale language(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        boolean isEnglish = at >= 0 && arguments.subList(at, arguments.size()).contains("en");
        return isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    RecordsSettings settings() {
        var settings = RecordsSettings.in(path("--data"));
        return option("--record-key").map(Path::of).map(settings::withKey).orElse(settings);
    }

    Actor by() {
        return new Actor(option("--by").orElseThrow());
    }

    Path path(String name) {
        return Path.of(option(name).orElseThrow());
    }

    /// What a clock must be put right by that was wrong when it stamped records.
    Optional<ClockShift> shift() {
        return option("--shift").map(Long::parseLong).map(Duration::ofSeconds).map(ClockShift::new);
    }

    Duration kept() {
        return Duration.ofDays(option("--days").map(Integer::parseInt).orElse(USUAL_DAYS));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(given.get(name));
    }
}
