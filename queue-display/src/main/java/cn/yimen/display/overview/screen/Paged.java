package cn.yimen.display.overview.screen;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// What of a list stands on a wall now: where it does not fit it turns by itself, and says so.
///
/// @param all how many there are
/// @param page from 0, of so many `pages`
record Paged<T>(List<T> rows, int all, int page, int pages) {

    /// Long enough to find and read a row.
    static final Duration STAYS = Duration.ofSeconds(8);

    Paged {
        rows = List.copyOf(rows);
    }

    /// @param room on one page
    static <T> Paged<T> of(List<T> all, int room, ZonedDateTime now) {
        return of(all, 0, room, now);
    }

    /// The first ones, which matter most, stay; the others take turns below.
    ///
    /// @param kept how many stay
    static <T> Paged<T> of(List<T> all, int kept, int room, ZonedDateTime now) {
        if (all.size() <= room) {
            return new Paged<>(all, all.size(), 0, 1);
        }
        var turning = all.subList(kept, all.size());
        int each = room - kept;
        int pages = Math.ceilDiv(turning.size(), each);
        int page = Math.floorMod(now.toEpochSecond() / STAYS.toSeconds(), pages);
        var shown = turning.subList(page * each, Math.min(turning.size(), (page + 1) * each));
        var rows = Stream.concat(all.stream().limit(kept), shown.stream()).toList();
        return new Paged<>(rows, all.size(), page, pages);
    }
}
