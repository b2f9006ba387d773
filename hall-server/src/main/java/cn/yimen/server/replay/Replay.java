package cn.yimen.server.replay;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.Statistics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes through a journal: keeps the story of the day that is asked for, and every day's figures.
/// Used by one thread.
final class Replay {

    private final Texts texts;
    private final Optional<LocalDate> asked;
    private final List<DayFigures> days = new ArrayList<>();
    private Statistics statistics = Statistics.from(HallState.empty(), Instant.EPOCH);
    private Optional<DayStory> growing = Optional.empty();
    private Optional<Told> told = Optional.empty();

    /// A day that is told.
    record Told(LocalDate day, DayStory story) {}

    /// @param asked the last day with numbers where empty
    Replay(Texts texts, Optional<LocalDate> asked) {
        this.texts = texts;
        this.asked = asked;
    }

    void hear(Recorded recorded) {
        var before = statistics;
        statistics = statistics.apply(recorded);
        statistics.closed().ifPresent(days::add);
        if (recorded.event() instanceof DayOpened) {
            finish(before.state());
            growing = isTold() ? Optional.of(new DayStory(texts, zone())) : Optional.empty();
        }
        growing.ifPresent(story -> story.tell(recorded, statistics.state()));
    }

    private boolean isTold() {
        return asked.isEmpty() || asked.equals(statistics.state().day());
    }

    private ZoneId zone() {
        return statistics.state().config().map(HallConfig::zone).orElse(ZoneOffset.UTC);
    }

    private void finish(HallState last) {
        growing.filter(story -> story.hasTickets() || asked.isPresent())
                .flatMap(story -> last.day().map(day -> new Told(day, story)))
                .ifPresent(day -> told = Optional.of(day));
        growing = Optional.empty();
    }

    /// After the last event.
    void end() {
        finish(statistics.state());
        statistics.today().ifPresent(days::add);
    }

    Optional<Told> told() {
        return told;
    }

    /// Every day of the journal, the last one as far as it goes.
    List<DayFigures> days() {
        return days;
    }

    String hall() {
        return statistics.state().config().map(HallConfig::name).orElse("");
    }
}
