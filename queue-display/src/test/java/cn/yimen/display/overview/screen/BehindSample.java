package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Behind;
import cn.yimen.display.overview.Behind.Case;
import cn.yimen.display.overview.Behind.OfAlarm;
import cn.yimen.display.overview.Behind.OfTile;
import cn.yimen.display.overview.Behind.Post;
import cn.yimen.display.overview.Behind.Why;
import cn.yimen.display.overview.MapPicture.Calling;
import cn.yimen.display.overview.MapPicture.Doing;
import cn.yimen.display.overview.MapPicture.Free;
import cn.yimen.display.overview.MapPicture.Paused;
import cn.yimen.display.overview.MapPicture.Serving;
import cn.yimen.display.overview.Overview.Alarms;
import cn.yimen.display.overview.Overview.Kind;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.HallWatch.Rated;
import cn.yimen.hall.watch.Range;
import cn.yimen.hall.watch.Share;
import cn.yimen.hall.watch.Usual;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What lies behind the figures of the sample walls.
final class BehindSample {

    private BehindSample() {}

    static Behind busy(Alarms alarms) {
        return new Behind(
                Optional.of(rated()),
                Optional.of(posts(11)),
                Optional.of(List.of(late(), fresh())),
                List.of(
                        new Why(
                                new OfAlarm(alarms.rows().getFirst()),
                                List.of(
                                        Fact.of(Fact.Kind.TICKET_WAITS, "B118", 47.4),
                                        Fact.of(Fact.Kind.OVERTAKEN, "B118", 2),
                                        Fact.of(Fact.Kind.WAITING_IN_LINE, "B", 31),
                                        Fact.of(Fact.Kind.OPEN_WINDOWS, "B", 3),
                                        Fact.of(
                                                Fact.Kind.WINDOW_PAUSED,
                                                "2",
                                                WallSample.TIME.toInstant()))),
                        new Why(
                                new OfTile(Kind.WAITING),
                                List.of(
                                        Fact.of(Fact.Kind.USUAL, "", 31),
                                        Fact.of(Fact.Kind.WAITING_IN_LINE, "A", 12)))));
    }

    static Behind large() {
        var cases =
                IntStream.range(0, 7)
                        .mapToObj(i ->
                                new Case(
                                        "A0" + (10 + i),
                                        "A 综合受理",
                                        1,
                                        List.of("slow"),
                                        FollowUpStage.VERIFIED,
                                        i,
                                        7 - i))
                        .toList();
        return new Behind(
                Optional.of(rated()), Optional.of(posts(20)), Optional.of(cases), List.of());
    }

    private static Rated rated() {
        return new Rated(
                List.of(1, 1, 8, 20, 60),
                new Share(90, 214),
                new Share(88, 90),
                Optional.of(new Usual(new Range(93.6, 96, 98.4), 8)));
    }

    private static Case late() {
        return new Case(
                "A031",
                "A 综合受理",
                1,
                List.of("slow", "many-trips", "13800000000 somebody wrote"),
                FollowUpStage.VERIFIED,
                6,
                -1);
    }

    private static Case fresh() {
        return new Case("C007", "C 不动产", 2, List.of("long-wait"), FollowUpStage.RECEIVED, 0, 5);
    }

    private static List<Post> posts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        new Post(
                                String.valueOf(i),
                                "03" + (10 + i),
                                doing(i),
                                WallSample.TIME.minusMinutes(3L * i),
                                i == 5 ? OptionalInt.empty() : OptionalInt.of(12 + i)))
                .toList();
    }

    private static Doing doing(int window) {
        return switch (window) {
            case 2 -> new Paused("equipment", 6);
            case 3 -> new Calling("A023");
            case 4 -> new Free();
            default -> new Serving("A02" + window, 9);
        };
    }
}
