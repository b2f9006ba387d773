package cn.yimen.hall.config;

import cn.yimen.hall.domain.ItemCode;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a hall offers (事项目录), as data that a platform delivers.
///
/// @param version changes with every change of the content
/// @param updated shown to citizens beside the material list
/// @param said see [#occasions]; empty where nobody said any
public record Catalogue(
        String version,
        LocalDate updated,
        List<Department> departments,
        List<Theme> themes,
        List<ServiceItem> items,
        @JsonProperty("occasions") Optional<List<Occasion>> said) {

    public Catalogue {
        departments = List.copyOf(departments);
        themes = List.copyOf(themes);
        items = List.copyOf(items);
        said = said.map(List::copyOf);
    }

    /// One that is looked through by theme and department only.
    public Catalogue(
            String version,
            LocalDate updated,
            List<Department> departments,
            List<Theme> themes,
            List<ServiceItem> items) {
        this(version, updated, departments, themes, items, Optional.empty());
    }

    /// Why people come (您要办什么？), in the order in which they are shown.
    public List<Occasion> occasions() {
        return said.orElse(List.of());
    }

    public Optional<ServiceItem> item(ItemCode code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /// A department (部门) with its unified social credit code (统一社会信用代码).
    ///
    /// @param translations its short name in other languages, by language as "en"
    public record Department(
            String id,
            String name,
            String shortName,
            String creditCode,
            Optional<Map<String, Wording>> translations) {
        public Department {
            translations = translations.map(Map::copyOf);
        }

        /// One with a Chinese name only.
        public Department(String id, String name, String shortName, String creditCode) {
            this(id, name, shortName, creditCode, Optional.empty());
        }

        /// What it is called for short in a language, or in Chinese.
        public String shortName(Locale locale) {
            return Wording.in(translations, locale, said -> Optional.of(said.name()), shortName);
        }
    }

    /// A theme (主题) by which people look for items.
    ///
    /// @param icon name of an icon of the kiosk: house, social, family, business, tax …
    /// @param translations its name in other languages, by language as "en"
    public record Theme(
            String id, String name, String icon, Optional<Map<String, Wording>> translations) {
        public Theme {
            translations = translations.map(Map::copyOf);
        }

        /// One with a Chinese name only.
        public Theme(String id, String name, String icon) {
            this(id, name, icon, Optional.empty());
        }

        /// What it is called in a language, or in Chinese.
        public String name(Locale locale) {
            return Wording.in(translations, locale, said -> Optional.of(said.name()), name);
        }
    }

    /// Why somebody comes, in their own words, and what may have to be done then.
    ///
    /// @param words as people say it: 身份证丢了
    public record Occasion(String id, Kind kind, String words, List<ItemCode> items) {
        public Occasion {
            items = List.copyOf(items);
        }

        /// What kind of occasion it is.
        public enum Kind {
            /// 遇到的事情
            SITUATION,
            /// 人生大事, often 一件事
            LIFE_EVENT
        }
    }
}
