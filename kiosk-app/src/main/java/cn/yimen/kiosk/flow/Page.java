package cn.yimen.kiosk.flow;

import java.util.List;

/// One page of a list. A list without entries has one empty page.
///
/// @param number from 0
/// @param total entries on all pages
public record Page<T>(List<T> entries, int number, int pages, int total) {

    public Page {
        entries = List.copyOf(entries);
    }

    /// The page with this number, or the nearest that there is.
    public static <T> Page<T> of(List<T> all, int number, int size) {
        int pages = Math.max(1, Math.ceilDiv(all.size(), size));
        int page = Math.clamp(number, 0, pages - 1);
        int from = Math.min(all.size(), page * size);
        return new Page<>(
                all.subList(from, Math.min(all.size(), from + size)), page, pages, all.size());
    }

    public boolean hasPrevious() {
        return number > 0;
    }

    public boolean hasNext() {
        return number + 1 < pages;
    }
}
