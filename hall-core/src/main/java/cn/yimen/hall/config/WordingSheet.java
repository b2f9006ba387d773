package cn.yimen.hall.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads what something is called in other languages: `translations: {en: {name: …, note: …}}`.
final class WordingSheet {

    private WordingSheet() {}

    static Optional<Map<String, Wording>> read(Fields fields) {
        return fields.tableIfAny("translations").map(WordingSheet::all);
    }

    private static Map<String, Wording> all(Fields languages) {
        var all = new HashMap<String, Wording>();
        for (var language : languages.keys()) {
            var said = languages.table(language);
            all.put(
                    language,
                    new Wording(
                            said.text("name"),
                            Optional.of(said.textOrEmpty("note")).filter(note -> !note.isEmpty())));
            said.nothingElse();
            if (!Locale.of(language).getLanguage().matches("[a-z]{2,3}")) {
                languages.problem(language, "a language such as en or ug is expected here");
            }
        }
        return all;
    }
}
