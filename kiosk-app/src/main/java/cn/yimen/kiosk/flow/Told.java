package cn.yimen.kiosk.flow;

import java.util.Locale;
import java.util.Map;

/// Something that the province or the hall says, in the languages in which it is known.
///
/// @param text in Chinese
/// @param translations by language, as "en"
public record Told(String text, Map<String, String> translations) {

    public Told {
        translations = Map.copyOf(translations);
    }

    /// In Chinese only.
    public static Told chinese(String text) {
        return new Told(text, Map.of());
    }

    /// In a language, or in Chinese.
    public String in(Locale locale) {
        return translations.getOrDefault(locale.getLanguage(), text);
    }
}
