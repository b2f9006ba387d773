package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.search.Hit;
import java.util.List;
import java.util.Optional;

/// A row of an item list.
///
/// @param line empty where the hall does not have the item's line
/// @param obstacle why no number can be taken for it; the row is then shown as off
/// @param marks parts of the name that were searched for
public record ItemRow(
        ServiceItem item,
        Optional<LineView> line,
        Optional<Obstacle> obstacle,
        List<Hit.Span> marks) {

    public ItemRow {
        marks = List.copyOf(marks);
    }
}
