package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The small keys above the list: themes or departments that have items.
public final class Shelves {

    /// Six keys stand in the row, four in elder type: 全部, then these; when there are more, the last
    /// is 更多.
    private static final int KEYS = 5;

    private static final int KEYS_FOR_ELDERS = 3;

    private Shelves() {}

    /// One key.
    ///
    /// @param icon name of a theme's icon; "department" for a department
    public record Shelf(String id, String name, String icon) {}

    /// The shelves of the group that the state shows, and whether there are other groups (更多).
    public static Page<Shelf> of(
            World world, KioskState.Choosing state, boolean elder, Locale language) {
        var all =
                world.catalogue()
                        .map(catalogue -> shelves(catalogue, state.arrangement(), language))
                        .orElse(List.of());
        int keys = elder ? KEYS_FOR_ELDERS : KEYS;
        return Page.of(all, state.shelfPage(), all.size() <= keys ? keys : keys - 1);
    }

    static boolean holds(Arrangement arrangement, String shelf, ServiceItem item) {
        return switch (arrangement) {
            case BY_THEME -> item.themes().contains(shelf);
            case BY_DEPARTMENT -> item.department().equals(shelf);
        };
    }

    private static List<Shelf> shelves(
            Catalogue catalogue, Arrangement arrangement, Locale language) {
        return all(catalogue, arrangement, language)
                .filter(shelf ->
                        catalogue.items().stream()
                                .anyMatch(item -> holds(arrangement, shelf.id(), item)))
                .toList();
    }

    private static Stream<Shelf> all(
            Catalogue catalogue, Arrangement arrangement, Locale language) {
        return switch (arrangement) {
            case BY_THEME ->
                    catalogue.themes().stream()
                            .map(theme ->
                                    new Shelf(theme.id(), theme.name(language), theme.icon()));
            case BY_DEPARTMENT ->
                    catalogue.departments().stream()
                            .map(of -> new Shelf(of.id(), of.shortName(language), "department"));
        };
    }
}
