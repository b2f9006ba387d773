package cn.yimen.display.overview;

import cn.yimen.hall.state.HallState;
import cn.yimen.ui.chart.Top;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// All that the wall knows. Immutable; [#after] makes the next one, [OverviewPicture] shows it.
///
/// @param started when the wall was switched on, by the machine's own clock
/// @param heard when the hall was last heard
/// @param told when the figures last came
/// @param ahead the hub's time minus the machine's own
/// @param top of the chart's scale, once there was a chart
public record OverviewMemory(
        HallState hall,
        Instant started,
        Optional<Instant> heard,
        Optional<WallFigures> figures,
        Optional<Instant> told,
        Duration ahead,
        Optional<Top> top) {

    /// A hall that says nothing for this long is away: it sends a heartbeat each second. With what
    /// the wall takes to look again and to draw, the mark stands within three seconds.
    public static final Duration SILENCE = Duration.ofMillis(2_500);

    /// Figures are asked for each second, and take a moment to work out.
    static final Duration NO_FIGURES = Duration.ofSeconds(3);

    public static OverviewMemory started(Instant now) {
        return new OverviewMemory(
                HallState.empty(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                Optional.empty());
    }

    /// @param now by the machine's own clock, which never goes back
    public OverviewMemory after(OverviewEvent event, Instant now) {
        return switch (event) {
            case OverviewEvent.HallChanged(HallState next) ->
                    new OverviewMemory(next, started, Optional.of(now), figures, told, ahead, top);
            case OverviewEvent.Beat(Instant hub) ->
                    new OverviewMemory(
                            hall,
                            started,
                            Optional.of(now),
                            figures,
                            told,
                            Duration.between(now, hub),
                            top);
            case OverviewEvent.FiguresCame(WallFigures next) ->
                    new OverviewMemory(
                            hall,
                            started,
                            heard,
                            Optional.of(next),
                            Optional.of(now),
                            ahead,
                            next.course().map(course -> top(course, now)).or(() -> top));
        };
    }

    private Top top(CoursePicture course, Instant now) {
        return top.map(held -> held.next(course.top(), now))
                .orElseGet(() -> Top.of(course.top(), now));
    }

    Instant hubTime(Instant now) {
        return now.plus(ahead);
    }

    boolean isLive(Instant now) {
        return isFresh(heard, SILENCE, now);
    }

    boolean hasFigures(Instant now) {
        return isLive(now) && isFresh(told, NO_FIGURES, now);
    }

    private static boolean isFresh(Optional<Instant> at, Duration silence, Instant now) {
        return at.filter(last -> !last.plus(silence).isBefore(now)).isPresent();
    }
}
