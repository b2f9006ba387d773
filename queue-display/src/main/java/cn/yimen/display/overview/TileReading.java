package cn.yimen.display.overview;

import cn.yimen.display.overview.Overview.Kind;
import cn.yimen.display.overview.Overview.Tile;
import cn.yimen.display.overview.Overview.Usual;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.HallWatch.Counted;
import cn.yimen.hall.watch.HallWatch.HallNow;
import cn.yimen.hall.watch.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The seven large figures, from what the server worked out.
final class TileReading {

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private TileReading() {}

    static List<Tile> of(HallWatch watch) {
        var hall = watch.hall();
        return List.of(
                waiting(hall),
                longest(watch),
                tile(Kind.OPEN, hall.open(), OptionalDouble.of(hall.windows())),
                saturation(hall),
                watch.counted()
                        .map(Counted::inTime)
                        .map(TileReading::inTime)
                        .orElseGet(() -> Tile.unknown(Kind.IN_TIME)),
                issued(hall),
                watch.counted()
                        .map(TileReading::served)
                        .orElseGet(() -> Tile.unknown(Kind.SERVED)));
    }

    private static Tile waiting(HallNow hall) {
        var usual = hall.usualWaiting().map(u -> new Usual(u.range().low(), u.range().high()));
        return new Tile(
                Kind.WAITING, OptionalDouble.of(hall.waiting()), NONE, usual, "", Optional.empty());
    }

    /// Where nobody waits there are no minutes: zero would be somebody who has just come.
    private static Tile longest(HallWatch watch) {
        var worst =
                watch.alarms().stream()
                        .filter(alarm -> alarm.kind() == AlarmKind.WAIT)
                        .map(Alarm::level)
                        .max(Comparator.naturalOrder())
                        .map(WatchReading::severity);
        return watch.hall()
                .longest()
                .map(longest ->
                        new Tile(
                                Kind.LONGEST,
                                OptionalDouble.of(Math.floor(longest.minutes())),
                                NONE,
                                Optional.empty(),
                                longest.number().text(),
                                worst))
                .orElseGet(() -> Tile.unknown(Kind.NOBODY));
    }

    private static Tile saturation(HallNow hall) {
        return new Tile(
                Kind.SATURATION,
                WatchReading.optional(hall.saturation()),
                NONE,
                Optional.empty(),
                "",
                Optional.empty());
    }

    /// Of few people a percentage says little: then so many of so many.
    private static Tile inTime(Share share) {
        if (share.of() == 0) {
            return Tile.unknown(Kind.IN_TIME);
        }
        return share.isFirm()
                ? tile(Kind.IN_TIME, share.percent().orElseThrow(), NONE)
                : tile(Kind.IN_TIME, share.count(), OptionalDouble.of(share.of()));
    }

    private static Tile issued(HallNow hall) {
        var middle = hall.usualIssued().map(u -> u.range().middle());
        return new Tile(
                Kind.ISSUED,
                OptionalDouble.of(hall.issued()),
                NONE,
                middle.map(usual -> new Usual(usual, usual)),
                "",
                Optional.empty());
    }

    private static Tile served(Counted counted) {
        var givenUp = OptionalDouble.of(counted.abandoned().count());
        return tile(Kind.SERVED, counted.served(), givenUp);
    }

    private static Tile tile(Kind kind, double value, OptionalDouble beside) {
        return new Tile(
                kind, OptionalDouble.of(value), beside, Optional.empty(), "", Optional.empty());
    }
}
