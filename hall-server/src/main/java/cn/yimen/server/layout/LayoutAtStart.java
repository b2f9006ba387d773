package cn.yimen.server.layout;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.HallState;
import cn.yimen.server.queue.BusinessDay;
import cn.yimen.server.queue.LayoutChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a hall's file makes of the hall when its server starts.
public final class LayoutAtStart {

    private LayoutAtStart() {}

    /// A changed file that would leave people of today standing waits for a later start: the hall
    /// opens as it was, and the log says whom it met.
    public static List<HallEvent> events(
            HallState state, HallConfig config, Instant now, EventLog log) {
        var before = state.config();
        if (before.isEmpty()) {
            return List.of(new Configured(config));
        }
        if (before.get().equals(config)) {
            return List.of();
        }
        var standing = afterTheNight(state, now);
        var change = new LayoutChange(standing, before.get(), config);
        var conflicts =
                Stream.concat(change.conflicts().stream(), endedDay(standing, config, now))
                        .toList();
        if (conflicts.isEmpty()) {
            return change.events(Optional.empty());
        }
        log.write(
                "layout.waits",
                Map.of("conflicts", conflicts.size(), "first", conflicts.getFirst()));
        return List.of();
    }

    /// A server that was off over night starts with the people of yesterday, who have left.
    private static HallState afterTheNight(HallState state, Instant now) {
        return BusinessDay.due(state, now)
                .map(opened -> state.apply(new Recorded(state.seq() + 1, now, opened)))
                .orElse(state);
    }

    /// Where the new time zone has the next day already, it would end the day of those who wait.
    private static Stream<String> endedDay(HallState state, HallConfig config, Instant now) {
        var today = LocalDate.ofInstant(now, config.zone());
        long people = state.tickets().values().stream().filter(t -> t.stage().isLive()).count();
        return state.day().stream()
                .filter(day -> people > 0 && today.isAfter(day))
                .map(_ -> "it is " + today + " in " + config.zone() + ", and people hold numbers");
    }
}
