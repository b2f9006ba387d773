package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.search.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rows of the two browsing screens.
public final class ItemList {

    private static final Comparator<ServiceItem> MOST_WANTED =
            Comparator.comparingInt(ServiceItem::frequency)
                    .reversed()
                    .thenComparing(item -> item.code().value());

    private static final Optional<Obstacle> NOWHERE = Optional.of(Obstacle.NO_WINDOW);

    private ItemList() {}

    /// The items, most wanted first; those that cannot be had now last.
    public static List<ItemRow> of(World world, KioskState.Choosing state) {
        return items(world, state)
                .sorted(MOST_WANTED)
                .map(item -> row(world, state.purpose(), item, List.of()))
                .sorted(Comparator.comparing(row -> row.obstacle().isPresent()))
                .toList();
    }

    /// What a hit looks like in the list.
    public static ItemRow row(World world, KioskState.Searching state, Hit hit) {
        return row(world, state.purpose(), hit.item(), hit.marks());
    }

    /// The item of a code, if the row of it can be opened.
    static Optional<ServiceItem> openable(World world, Purpose purpose, ItemCode code) {
        return world.item(code).filter(item -> obstacle(world, purpose, item).isEmpty());
    }

    static ItemRow row(World world, Purpose purpose, ServiceItem item, List<Hit.Span> marks) {
        return new ItemRow(item, world.line(item.line()), obstacle(world, purpose, item), marks);
    }

    /// A server that is away does not close the row: the item's page says what still works.
    private static Optional<Obstacle> obstacle(World world, Purpose purpose, ServiceItem item) {
        return switch (purpose) {
            case TAKE_NUMBER -> world.obstacle(item).filter(why -> why != Obstacle.SERVER_AWAY);
            case BOOK -> world.line(item.line()).isEmpty() ? NOWHERE : Optional.empty();
            case GUIDE, APPLY -> Optional.empty();
        };
    }

    private static Stream<ServiceItem> items(World world, KioskState.Choosing state) {
        var all =
                world.catalogue().stream()
                        .map(Catalogue::items)
                        .flatMap(List::stream)
                        .filter(item -> fits(world, state.purpose(), item));
        return state.shelf()
                .map(shelf -> all.filter(item -> Shelves.holds(state.arrangement(), shelf, item)))
                .orElse(all);
    }

    private static boolean fits(World world, Purpose purpose, ServiceItem item) {
        return purpose != Purpose.APPLY || world.form(item).isPresent();
    }
}
