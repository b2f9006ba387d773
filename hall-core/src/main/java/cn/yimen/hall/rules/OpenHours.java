package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Since when windows should be serving.
public final class OpenHours {

    private OpenHours() {}

    private record Stretch(LocalTime from, LocalTime to) {}

    /// When the session began in which windows serve now; after the last one those who wait are
    /// still served. Empty before the first, in a break (午休) and on days without one. A hall that
    /// says no hours serves at all times.
    public static Optional<Instant> since(HallState state, HallConfig config, Instant now) {
        if (config.hours().isEmpty()) {
            return Optional.of(Instant.EPOCH);
        }
        var today = LocalDate.ofInstant(now, config.zone());
        var time = LocalTime.ofInstant(now, config.zone());
        var begun =
                stretches(state, config, today).stream()
                        .filter(stretch -> !stretch.from().isAfter(time))
                        .toList();
        boolean isLast = begun.size() == stretches(state, config, today).size();
        return begun.stream()
                .reduce((_, later) -> later)
                .filter(stretch -> isLast || stretch.to().isAfter(time))
                .map(stretch -> today.atTime(stretch.from()).atZone(config.zone()).toInstant());
    }

    private static List<Stretch> stretches(HallState state, HallConfig config, LocalDate today) {
        var stretches = new ArrayList<Stretch>();
        if (config.calendar().isWorkday(today)) {
            config.hours().forEach(hours -> stretches.add(new Stretch(hours.from(), hours.to())));
        }
        state.special().sessions().stream()
                .filter(session -> session.day().equals(today))
                .forEach(session -> stretches.add(new Stretch(session.from(), session.to())));
        stretches.sort(Comparator.comparing(Stretch::from));
        return stretches;
    }
}
