package cn.yimen.system.model;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.wire.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which line some items belong to.
record Lines(Books books, Catalogue catalogue) {

    Optional<Refusal> trouble(List<ItemCode> items) {
        var trouble = troubleOfItems(items);
        return trouble.isPresent() || hasWindow(of(items).id())
                ? trouble
                : Optional.of(Refusal.NO_WINDOW);
    }

    Optional<Refusal> troubleOfItems(List<ItemCode> items) {
        Set<LineId> lines = new HashSet<>();
        for (var code : items) {
            var item = catalogue.item(code);
            if (item.isEmpty()) {
                return Optional.of(Refusal.UNKNOWN_ITEM);
            }
            lines.add(item.get().line());
        }
        return lines.size() > 1 ? Optional.of(Refusal.SEVERAL_LINES) : Optional.empty();
    }

    LineId lineOf(ItemCode code) {
        return catalogue.item(code).map(ServiceItem::line).orElseThrow();
    }

    boolean hasWindow(LineId line) {
        return books.config.windows().stream().anyMatch(w -> w.lines().contains(line));
    }

    Line of(List<ItemCode> items) {
        var line = catalogue.item(items.getFirst()).map(ServiceItem::line).orElseThrow();
        return books.config.line(line).orElseThrow();
    }
}
