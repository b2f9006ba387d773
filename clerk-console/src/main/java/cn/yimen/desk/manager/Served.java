package cn.yimen.desk.manager;

import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.Story;
import java.time.Instant;
import java.util.Optional;

/// What the hall server worked out for the manager.
///
/// @param watchedAt when the figures came, by the desk's clock
/// @param story of the figure that was opened last
/// @param opened the figure whose story is looked at, or awaited
/// @param followUps empty until they came
/// @param place which of them is looked at
/// @param saved what became of the last report
public record Served(
        Optional<HallWatch> watch,
        Optional<Instant> watchedAt,
        Optional<Story> story,
        Optional<String> opened,
        Optional<FollowUp.Sheet> followUps,
        int place,
        Saved saved) {

    /// What became of a report.
    public sealed interface Saved {

        record Nothing() implements Saved {}

        record UnderWay(String name) implements Saved {}

        /// @param file where it lies
        record Done(String file) implements Saved {}

        record Failed(String name) implements Saved {}
    }

    static Served nothing() {
        return new Served(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                new Saved.Nothing());
    }

    Served watched(HallWatch figures, Instant at) {
        return new Served(
                Optional.of(figures), Optional.of(at), story, opened, followUps, place, saved);
    }

    Served opening(String figure) {
        return new Served(
                watch, watchedAt, Optional.empty(), Optional.of(figure), followUps, place, saved);
    }

    Served with(Story told) {
        return new Served(watch, watchedAt, Optional.of(told), opened, followUps, place, saved);
    }

    Served with(FollowUp.Sheet sheet) {
        return new Served(watch, watchedAt, story, opened, Optional.of(sheet), place, saved);
    }

    Served at(int other) {
        return new Served(watch, watchedAt, story, opened, followUps, other, saved);
    }

    Served with(Saved outcome) {
        return new Served(watch, watchedAt, story, opened, followUps, place, outcome);
    }

    /// The bad rating that is looked at; empty where there is none.
    public Optional<FollowUp.View> current() {
        return followUps
                .map(FollowUp.Sheet::views)
                .filter(views -> !views.isEmpty())
                .map(views -> views.get(Math.floorMod(place, views.size())));
    }
}
