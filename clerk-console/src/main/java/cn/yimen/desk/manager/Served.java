package cn.yimen.desk.manager;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
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
/// @param catalogue what items are called; empty until it came
/// @param place which of them is looked at
/// @param saved what became of the last report
public record Served(
        Optional<HallWatch> watch,
        Optional<Instant> watchedAt,
        Optional<Story> story,
        Optional<String> opened,
        Optional<FollowUp.Sheet> followUps,
        Optional<Catalogue> catalogue,
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
                Optional.empty(),
                0,
                new Saved.Nothing());
    }

    Served watched(HallWatch figures, Instant at) {
        return new Served(
                Optional.of(figures),
                Optional.of(at),
                story,
                opened,
                followUps,
                catalogue,
                place,
                saved);
    }

    Served opening(String figure) {
        return new Served(
                watch,
                watchedAt,
                Optional.empty(),
                Optional.of(figure),
                followUps,
                catalogue,
                place,
                saved);
    }

    Served with(Story told) {
        return new Served(
                watch, watchedAt, Optional.of(told), opened, followUps, catalogue, place, saved);
    }

    Served with(FollowUp.Sheet sheet) {
        return new Served(
                watch, watchedAt, story, opened, Optional.of(sheet), catalogue, place, saved);
    }

    Served with(Catalogue known) {
        return new Served(
                watch, watchedAt, story, opened, followUps, Optional.of(known), place, saved);
    }

    Served at(int other) {
        return new Served(watch, watchedAt, story, opened, followUps, catalogue, other, saved);
    }

    Served with(Saved outcome) {
        return new Served(watch, watchedAt, story, opened, followUps, catalogue, place, outcome);
    }

    /// What the item is called; its code where that is not known.
    public String name(ItemCode item) {
        return catalogue
                .flatMap(known -> known.item(item))
                .map(ServiceItem::name)
                .orElse(item.value());
    }

    /// The bad rating that is looked at; empty where there is none.
    public Optional<FollowUp.View> current() {
        return followUps
                .map(FollowUp.Sheet::views)
                .filter(views -> !views.isEmpty())
                .map(views -> views.get(Math.floorMod(place, views.size())));
    }
}
