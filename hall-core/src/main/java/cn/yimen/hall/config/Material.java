package cn.yimen.hall.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Something to bring (材料).
///
/// @param note copies and form: 原件 1 份
/// @param need whether and how it must be brought
/// @param deferDays for [Need#DEFERRABLE]: within how many working days it may be handed in later
///   (容缺)
/// @param points what whoever takes it looks at (审查要点); empty where the catalogue says nothing
/// @param translations its name and note in other languages, by language as "en"
public record Material(
        String name,
        String note,
        Need need,
        int deferDays,
        Optional<String> points,
        Optional<Map<String, Wording>> translations) {
    public Material {
        translations = translations.map(Map::copyOf);
    }

    /// Without anything to look at in particular.
    public Material(String name, String note, Need need, int deferDays) {
        this(name, note, need, deferDays, Optional.empty(), Optional.empty());
    }

    /// What it is called in a language, or in Chinese.
    public String name(Locale locale) {
        return Wording.in(translations, locale, said -> Optional.of(said.name()), name);
    }

    /// Copies and form in a language, or in Chinese.
    public String note(Locale locale) {
        return Wording.in(translations, locale, Wording::note, note);
    }

    /// How a material is obtained.
    public enum Need {
        BRING,
        DEFERRABLE,
        /// 刷证即可: the card that was read replaces it.
        READ_FROM_CARD,
        /// 电子证照: the hall fetches it.
        ELECTRONIC
    }
}
