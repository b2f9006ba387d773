package cn.yimen.uplink.contract.catalogue;

import java.util.Map;
import java.util.Optional;

/// A reason that may be ticked with a rating (评价指标); the list is the platform's.
///
/// @param translations the text in other languages, by language as "en"
public record RatingTag(
        String code,
        int level,
        String text,
        boolean online,
        Optional<Map<String, String>> translations) {
    public RatingTag {
        translations = translations.map(Map::copyOf);
    }
}
