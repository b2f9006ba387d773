package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.kiosk.flow.Giving;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.kiosk.flow.RatingTags;
import cn.yimen.kiosk.flow.Upcoming;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Script;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What every screen is given: the texts of its language, how times are said, and where touches go,
/// and how this visit is shown.
///
/// @param staffed whether somebody comes who is called: else texts that promise it have a second
///   wording, under their key and `.alone`
record Surroundings(
        Texts texts, Moments moments, Consumer<KioskEvent> sink, Look look, boolean staffed) {

    private static final String ALONE = ".alone";

    /// Where staff stand beside the machine.
    Surroundings(Texts texts, Moments moments, Consumer<KioskEvent> sink, Look look) {
        this(texts, moments, sink, look, true);
    }

    String text(String key, Object... arguments) {
        boolean alone = !staffed && texts.has(key + ALONE);
        return texts.text(alone ? key + ALONE : key, arguments);
    }

    /// What an item is called in this language, or in Chinese.
    String name(ServiceItem item) {
        return item.name(texts.locale());
    }

    /// `13:00` today, `明天 9:00`, `11月24日 星期二 9:00`.
    String when(Upcoming moment) {
        var time = moments.time(moment.at());
        if (moment.isToday()) {
            return time;
        }
        return moment.isTomorrow()
                ? text("attract.tomorrow", time)
                : text("attract.on-day", moments.weekday(moment.at().toLocalDate()), time);
    }

    /// Why something cannot be had now, on two lines at most, and when it can where that is known.
    String obstacle(Obstacle why, Optional<Upcoming> next) {
        return why == Obstacle.OUTSIDE_HOURS && next.isPresent()
                ? text("obstacle.OUTSIDE_HOURS.until", when(next.get()))
                : text("obstacle." + why);
    }

    String obstacle(Obstacle why, LineView line) {
        return obstacle(why, line.giving().next());
    }

    /// 还有 20 分钟停止取号; empty where that is not soon.
    Optional<String> stopsSoon(Giving giving) {
        return giving.stopsIn().isPresent()
                ? Optional.of(texts.count("row.stops", giving.stopsIn().getAsInt()))
                : Optional.empty();
    }

    /// What a tag beside a rating says: the province's words in this language, or ours.
    String tag(RatingTags known, String code) {
        return known.find(code)
                .map(tag -> tag.words().in(texts.locale()))
                .orElseGet(() -> text("rating.tag." + code));
    }

    /// Keys of a pad whose places people know by heart, in rows of so many: where the page runs
    /// from right to left, each row is given the other way round, and so stands as it always does.
    <T> List<T> unmirrored(List<T> keys, int columns) {
        return Script.of(text("footer.back")).rightToLeft()
                ? IntStream.range(0, keys.size())
                        .mapToObj(i ->
                                keys.get(
                                        Math.min(keys.size(), i - i % columns + columns)
                                                - 1
                                                - i % columns))
                        .toList()
                : keys;
    }

    /// An action for a key that sends this touch.
    Runnable send(KioskEvent.Touch touch) {
        return () -> sink.accept(touch);
    }

    /// `约 15–25 分钟`, `现在不用等`, or that one cannot know.
    String wait(Optional<WaitRange> range) {
        return range.map(known -> known.isAtOnce() ? text("wait.none") : waiting(known))
                .orElseGet(() -> text("wait.unknown"));
    }

    private String waiting(WaitRange range) {
        return range.fromMinutes() == 0
                ? text("wait.within", moments.minutes(range.toMinutes(), range.toMinutes()))
                : text("wait.about", moments.minutes(range.fromMinutes(), range.toMinutes()));
    }

    /// A count on its own, `—` where it is not known.
    static String count(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "—";
    }

    /// Window numbers as this language writes them: `8–12`, `4、7`.
    String windows(String numbers) {
        return numbers.replace("-", "–").replace("、", text("windows.comma"));
    }
}
