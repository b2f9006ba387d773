package cn.yimen.hall.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What something of a catalogue is called in another language than Chinese.
///
/// @param note what stands beside the name: copies and form of a material, the fee of an item;
///   empty where it is read in Chinese
public record Wording(String name, Optional<String> note) {

    /// What a language has of these, or the Chinese.
    ///
    /// @param byLanguage by language, as "en"
    static String in(
            Optional<Map<String, Wording>> byLanguage,
            Locale locale,
            Function<Wording, Optional<String>> part,
            String chinese) {
        return byLanguage.map(all -> all.get(locale.getLanguage())).flatMap(part).orElse(chinese);
    }
}
