package cn.yimen.server.replay;

import cn.yimen.hall.domain.HallId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The command line.
///
/// @param journal the journal file
/// @param day which day; the last one with numbers where empty
/// @param ticket only this number, "A012"
/// @param csv where the statistics go
record ReplayOptions(
        Path journal,
        Optional<HallId> hall,
        Optional<LocalDate> day,
        Optional<String> ticket,
        Optional<Path> csv,
        Locale language) {

    private static final Set<String> NAMES =
            Set.of("--day", "--ticket", "--csv", "--lang", "--hall");
    private static final Map<String, Locale> LANGUAGES =
            Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

    /// What came of reading the command line. `key` names the sentence that says what is wrong.
    sealed interface Parsed {

        record Sound(ReplayOptions options) implements Parsed {}

        record Wrong(String key, String about) implements Parsed {}
    }

    static Parsed parse(String... arguments) {
        var given = new HashMap<String, String>();
        var journal = Optional.<Path>empty();
        for (int index = 0; index < arguments.length; index++) {
            var word = arguments[index];
            if (NAMES.contains(word)) {
                if (++index == arguments.length) {
                    return new Parsed.Wrong("wrong.value", word);
                }
                given.put(word, arguments[index]);
            } else if (word.startsWith("--") || journal.isPresent()) {
                return new Parsed.Wrong("wrong.option", word);
            } else {
                journal = Optional.of(Path.of(word));
            }
        }
        return journal.map(path -> checked(path, given))
                .orElse(new Parsed.Wrong("wrong.journal", ""));
    }

    private static Parsed checked(Path path, Map<String, String> given) {
        var file = Files.isDirectory(path) ? path.resolve("journal.db") : path;
        var language = Optional.ofNullable(LANGUAGES.get(given.getOrDefault("--lang", "zh")));
        if (!Files.isRegularFile(file)) {
            return new Parsed.Wrong("wrong.file", file.toString());
        }
        if (language.isEmpty()) {
            return new Parsed.Wrong("wrong.language", given.getOrDefault("--lang", ""));
        }
        try {
            return new Parsed.Sound(
                    new ReplayOptions(
                            file,
                            Optional.ofNullable(given.get("--hall")).map(HallId::new),
                            Optional.ofNullable(given.get("--day")).map(LocalDate::parse),
                            Optional.ofNullable(given.get("--ticket")),
                            Optional.ofNullable(given.get("--csv")).map(Path::of),
                            language.get()));
        } catch (DateTimeParseException noDay) {
            return new Parsed.Wrong("wrong.day", noDay.getParsedString());
        }
    }
}
