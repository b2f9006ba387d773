package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The breaks of today between the hall's sessions (午休), in seconds from now. After the last
/// session those who wait are still served.
record Sessions(List<Break> breaks) {

    record Break(double from, double to) {
        boolean holds(double seconds) {
            return seconds >= from && seconds < to;
        }
    }

    private record Stretch(LocalTime from, LocalTime to) {}

    static Sessions of(HallState state, HallConfig config, Instant now) {
        var today = LocalDate.ofInstant(now, config.zone());
        var stretches = new ArrayList<Stretch>();
        if (config.calendar().isWorkday(today)) {
            config.hours().forEach(h -> stretches.add(new Stretch(h.from(), h.to())));
        }
        state.special().sessions().stream()
                .filter(s -> s.day().equals(today))
                .forEach(s -> stretches.add(new Stretch(s.from(), s.to())));
        stretches.sort(Comparator.comparing(Stretch::from));
        return new Sessions(between(stretches, new Clock(today, config.zone(), now)));
    }

    private static List<Break> between(List<Stretch> stretches, Clock clock) {
        var breaks = new ArrayList<Break>();
        var end = Optional.<LocalTime>empty();
        for (var stretch : stretches) {
            end.filter(stretch.from()::isAfter)
                    .map(from -> new Break(clock.seconds(from), clock.seconds(stretch.from())))
                    .ifPresent(breaks::add);
            end = end.filter(stretch.to()::isBefore).or(() -> Optional.of(stretch.to()));
        }
        return breaks;
    }

    private record Clock(LocalDate day, ZoneId zone, Instant now) {
        double seconds(LocalTime time) {
            return Duration.between(now, day.atTime(time).atZone(zone).toInstant()).toSeconds();
        }
    }

    Optional<Break> breakAt(double seconds) {
        return breaks.stream().filter(b -> b.holds(seconds)).findFirst();
    }

    /// When somebody is called at a window that becomes free then.
    ///
    /// @param isThrough whether its clerk works through the break that is now
    double working(double seconds, boolean isThrough) {
        for (int index = 0; index < breaks.size(); index++) {
            var each = breaks.get(index);
            if (each.holds(seconds) && !(isThrough && each.holds(0))) {
                return each.to();
            }
        }
        return seconds;
    }
}
