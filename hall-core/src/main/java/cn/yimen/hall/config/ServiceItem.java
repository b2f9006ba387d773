package cn.yimen.hall.config;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A service item (事项) as a citizen chooses it.
///
/// @param code 实施编码
/// @param name 业务办理项 as people know it
/// @param department id of its department in the catalogue
/// @param themes ids of its themes in the catalogue
/// @param line where one queues for it
/// @param aliases other words under which people look for it
/// @param fee in words: 不收费, 20 元
/// @param promiseDays 承诺办结时限 in working days; 0 means on the spot
/// @param frequency how often it is asked for: larger comes first in lists
/// @param translations its name and fee in other languages, by language as "en"
public record ServiceItem(
        ItemCode code,
        String name,
        String department,
        List<String> themes,
        LineId line,
        List<String> aliases,
        List<Material> materials,
        String fee,
        int promiseDays,
        int frequency,
        Optional<Map<String, Wording>> translations) {
    public ServiceItem {
        themes = List.copyOf(themes);
        aliases = List.copyOf(aliases);
        materials = List.copyOf(materials);
        translations = translations.map(Map::copyOf);
    }

    /// One with a Chinese name only.
    public ServiceItem(
            ItemCode code,
            String name,
            String department,
            List<String> themes,
            LineId line,
            List<String> aliases,
            List<Material> materials,
            String fee,
            int promiseDays,
            int frequency) {
        this(
                code,
                name,
                department,
                themes,
                line,
                aliases,
                materials,
                fee,
                promiseDays,
                frequency,
                Optional.empty());
    }

    /// What it is called in a language, or in Chinese.
    public String name(Locale locale) {
        return Wording.in(translations, locale, said -> Optional.of(said.name()), name);
    }

    /// What it costs, in the words of a language, or in Chinese.
    public String fee(Locale locale) {
        return Wording.in(translations, locale, Wording::note, fee);
    }
}
