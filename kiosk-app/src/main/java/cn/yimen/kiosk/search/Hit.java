package cn.yimen.kiosk.search;

import cn.yimen.hall.config.ServiceItem;
import java.util.List;

/// An item that was found.
///
/// @param marks which parts of the item's name were meant, in order, without overlap; empty where
///   an alias was meant
public record Hit(ServiceItem item, List<Span> marks) {

    public Hit {
        marks = List.copyOf(marks);
    }

    /// A part of a name in UTF-16 positions, `to` exclusive.
    public record Span(int from, int to) {}
}
