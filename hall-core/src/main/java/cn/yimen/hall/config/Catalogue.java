package cn.yimen.hall.config;

import cn.yimen.hall.domain.ItemCode;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
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
    public record Department(String id, String name, String shortName, String creditCode) {}

    /// A theme (主题) by which people look for items.
    ///
    /// @param icon name of an icon of the kiosk: house, social, family, business, tax …
    public record Theme(String id, String name, String icon) {}

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
