package cn.yimen.hall.config;

import cn.yimen.hall.domain.ItemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a hall offers (事项目录), as data that a platform delivers.
///
/// @param version changes with every change of the content
/// @param updated shown to citizens beside the material list
public record Catalogue(
        String version,
        LocalDate updated,
        List<Department> departments,
        List<Theme> themes,
        List<ServiceItem> items) {

    public Catalogue {
        departments = List.copyOf(departments);
        themes = List.copyOf(themes);
        items = List.copyOf(items);
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
}
