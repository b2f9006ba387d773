package cn.yimen.display.overview;

import cn.yimen.display.overview.Behind.Case;
import cn.yimen.display.overview.Behind.OfTile;
import cn.yimen.display.overview.Behind.Post;
import cn.yimen.display.overview.Behind.Why;
import cn.yimen.display.overview.Overview.Kind;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.FollowUps;
import cn.yimen.hall.watch.HallFigures;
import cn.yimen.hall.watch.Stories;
import cn.yimen.hall.watch.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Reads what lies behind the figures from the hall's state and from what the server worked out.
///
/// @param figures empty where they are not those of now
/// @param now by the hall's clock
record BehindReading(
        HallState hall, HallConfig config, Optional<WallFigures> figures, Instant now) {

    /// So many alarms tell their stories in turn: a longer round would not be waited for.
    private static final int ALARMS = 3;

    /// Under which words the stories are known.
    private static final Map<Kind, String> WORDS =
            Map.of(Kind.LONGEST, "longest", Kind.WAITING, "waiting");

    Behind read() {
        return new Behind(
                figures.flatMap(WallFigures::rated),
                Optional.of(posts()),
                Optional.of(cases()),
                stories());
    }

    private List<Post> posts() {
        return config.windows().stream()
                .map(Window::id)
                .map(hall::window)
                .flatMap(window -> window.clerk().map(clerk -> post(window, clerk)).stream())
                .toList();
    }

    private Post post(WindowState window, ClerkId clerk) {
        var id = window.id().value();
        var served = figures.map(WallFigures::served).map(counts -> counts.get(id));
        return new Post(
                id,
                clerk.value(),
                new DoingReading(hall, now).of(window.id()),
                window.since().atZone(config.zone()),
                served.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private List<Case> cases() {
        var today = LocalDate.ofInstant(now, config.zone());
        int workdays = config.watching().followUpWorkdays();
        var rule = new FollowUps(config.calendar(), workdays, today);
        var nothingMore = new FollowUp.Visit(List.of(), Optional.empty());
        return rule.sheet(hall.special().inHand().followUps(), _ -> nothingMore).views().stream()
                .filter(view -> view.followUp().stage() != FollowUpStage.PUBLISHED)
                .map(view -> told(view, today))
                .toList();
    }

    private Case told(FollowUp.View view, LocalDate today) {
        var bad = view.followUp();
        var line =
                config.line(bad.line())
                        .map(known -> known.prefix() + " " + known.name())
                        .orElse(bad.line().value());
        int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(bad.day(), today)));
        return new Case(
                bad.number().text(),
                line,
                bad.level(),
                bad.tags(),
                bad.stage(),
                days,
                view.workdaysLeft());
    }

    /// Those of the worst alarms, then of the two figures by which a hall is judged.
    private List<Why> stories() {
        return figures.map(told ->
                        Stream.concat(
                                        told.stories().stream().limit(ALARMS),
                                        Stream.of(Kind.LONGEST, Kind.WAITING)
                                                .flatMap(kind -> story(kind, told).stream()))
                                .filter(why -> !why.facts().isEmpty())
                                .toList())
                .orElse(List.of());
    }

    /// The desk's own stories, told from the same state.
    private Optional<Why> story(Kind kind, WallFigures told) {
        var stories =
                new Stories(
                        new HallFigures(hall, config, Optional.empty(), now), told.usualWaiting());
        return Optional.ofNullable(WORDS.get(kind))
                .flatMap(stories::of)
                .map(Story::facts)
                .map(facts -> new Why(new OfTile(kind), facts));
    }
}
