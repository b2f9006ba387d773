package cn.yimen.desk.manager;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which page of each list is looked at.
public record Pages(Map<Shelf, Integer> places) {

    public Pages {
        var copy = new EnumMap<Shelf, Integer>(Shelf.class);
        copy.putAll(places);
        places = Collections.unmodifiableMap(copy);
    }

    static Pages first() {
        return new Pages(Map.of());
    }

    Pages turned(Shelf shelf, int by) {
        var next = new EnumMap<Shelf, Integer>(Shelf.class);
        next.putAll(places);
        next.merge(shelf, by, Integer::sum);
        return new Pages(next);
    }

    /// After the last comes the first, also where the list has grown shorter meanwhile.
    ///
    /// @param room on one page
    public <T> Part<T> of(Shelf shelf, List<T> all, int room) {
        int count = Math.max(1, Math.ceilDiv(all.size(), room));
        int wanted = Optional.ofNullable(places.get(shelf)).orElse(0);
        int page = Math.floorMod(wanted, count);
        int from = page * room;
        return new Part<>(all.subList(from, Math.min(all.size(), from + room)), page, count);
    }

    /// What stands on one page.
    ///
    /// @param page from 0, of so many `pages`
    public record Part<T>(List<T> rows, int page, int pages) {
        public Part {
            rows = List.copyOf(rows);
        }
    }
}
