package cn.yimen.desk.manager;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.watch.Alarm;
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
/// @param alert which red alarms have sounded
public record Served(
        Optional<HallWatch> watch,
        Optional<Instant> watchedAt,
        Optional<Story> story,
        Optional<String> opened,
        Optional<FollowUp.Sheet> followUps,
        Optional<Catalogue> catalogue,
        int place,
        Saved saved,
        Alert alert) {

    /// Before the id of an alarm whose story is looked at; it came with the figures.
    public static final String ALARM = "alarm:";

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
                new Saved.Nothing(),
                Alert.silent());
    }

    Served with(Alert next) {
        return new Served(
                watch, watchedAt, story, opened, followUps, catalogue, place, saved, next);
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
                saved,
                alert);
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
                saved,
                alert);
    }

    Served with(Story told) {
        return new Served(
                watch,
                watchedAt,
                Optional.of(told),
                opened,
                followUps,
                catalogue,
                place,
                saved,
                alert);
    }

    Served with(FollowUp.Sheet sheet) {
        return new Served(
                watch,
                watchedAt,
                story,
                opened,
                Optional.of(sheet),
                catalogue,
                place,
                saved,
                alert);
    }

    Served with(Catalogue known) {
        return new Served(
                watch,
                watchedAt,
                story,
                opened,
                followUps,
                Optional.of(known),
                place,
                saved,
                alert);
    }

    Served at(int other) {
        return new Served(
                watch, watchedAt, story, opened, followUps, catalogue, other, saved, alert);
    }

    Served with(Saved outcome) {
        return new Served(
                watch, watchedAt, story, opened, followUps, catalogue, place, outcome, alert);
    }

    /// What the item is called; its code where that is not known.
    public String name(ItemCode item) {
        return catalogue
                .flatMap(known -> known.item(item))
                .map(ServiceItem::name)
                .orElse(item.value());
    }

    /// The alarm whose story is looked at; empty where it is none, or stands no more.
    public Optional<Alarm> openedAlarm() {
        return opened.filter(figure -> figure.startsWith(ALARM))
                .map(figure -> figure.substring(ALARM.length()))
                .flatMap(id ->
                        watch.stream()
                                .flatMap(figures -> figures.alarms().stream())
                                .filter(alarm -> alarm.id().equals(id))
                                .findFirst());
    }

    /// The bad rating that is looked at; empty where there is none.
    public Optional<FollowUp.View> current() {
        return followUps
                .map(FollowUp.Sheet::views)
                .filter(views -> !views.isEmpty())
                .map(views -> views.get(Math.floorMod(place, views.size())));
    }
}
