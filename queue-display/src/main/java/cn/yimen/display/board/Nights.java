package cn.yimen.display.board;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.state.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// When a hall sleeps: half an hour after its last session until half an hour before its first, and
/// nothing happened at a window for half an hour.
public final class Nights {

    private static final Duration MARGIN = Duration.ofMinutes(30);

    private Nights() {}

    /// @param hub the hall server's time
    public static boolean isNight(HallState state, Instant hub) {
        return state.config()
                .filter(config -> !config.hours().isEmpty())
                .map(config -> isOutside(state, config, hub) && isAsleep(state, hub))
                .orElse(false);
    }

    private static boolean isAsleep(HallState state, Instant hub) {
        var calls = state.recentCalls().stream().map(RecentCall::at);
        var windows = state.windows().values().stream().map(WindowState::since);
        return Stream.concat(calls, windows)
                .allMatch(at -> Duration.between(at, hub).compareTo(MARGIN) > 0);
    }

    private static boolean isOutside(HallState state, HallConfig config, Instant hub) {
        var today = LocalDate.ofInstant(hub, config.zone());
        return sessions(state, config, today).stream()
                .noneMatch(session -> isAround(session, today, config.zone(), hub));
    }

    private static List<OfficeHours> sessions(HallState state, HallConfig config, LocalDate today) {
        var usual = config.calendar().isWorkday(today) ? config.hours() : List.<OfficeHours>of();
        var extra =
                state.special().sessions().stream()
                        .filter(session -> session.day().equals(today))
                        .map(session -> new OfficeHours(session.from(), session.to()));
        var all = Stream.concat(usual.stream(), extra).toList();
        return all.isEmpty() ? all : List.of(from(all));
    }

    /// From the first session's beginning to the last one's end: at noon the boards stay on.
    private static OfficeHours from(List<OfficeHours> all) {
        var first = all.stream().map(OfficeHours::from).min(LocalTime::compareTo).orElseThrow();
        var last = all.stream().map(OfficeHours::to).max(LocalTime::compareTo).orElseThrow();
        return new OfficeHours(first, last);
    }

    private static boolean isAround(OfficeHours day, LocalDate today, ZoneId zone, Instant hub) {
        var from = today.atTime(day.from()).atZone(zone).toInstant().minus(MARGIN);
        var to = today.atTime(day.to()).atZone(zone).toInstant().plus(MARGIN);
        return !hub.isBefore(from) && hub.isBefore(to);
    }
}
