package cn.yimen.hall.watch;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// How many people waited in the course of the day, beside usual days, and how many will.
///
/// @param today each ten minutes; without a number where it is not known
/// @param usual empty with fewer than [Usual#LEAST] days
/// @param days how many open days of this weekday are known, at most [Usual#MOST]
/// @param forecast two hours at most, from now on; empty where nothing can be said
public record Course(List<Point> today, List<Band> usual, int days, List<Band> forecast) {

    public Course {
        today = List.copyOf(today);
        usual = List.copyOf(usual);
        forecast = List.copyOf(forecast);
    }

    public static Course unknown() {
        return new Course(List.of(), List.of(), 0, List.of());
    }

    /// @param waiting empty where nobody counted
    public record Point(LocalTime at, Optional<Integer> waiting) {}
}
