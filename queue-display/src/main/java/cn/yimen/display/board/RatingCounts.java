package cn.yimen.display.board;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// How people rated the hall over some days.
///
/// @param to when they were counted, in the hall's time
/// @param levels how many gave 1, 2, 3, 4, 5 (非常不满意 … 非常满意)
/// @param unrated how many were served and did not rate; they count as nothing
public record RatingCounts(LocalDate from, LocalDateTime to, List<Integer> levels, int unrated) {

    public RatingCounts {
        levels = List.copyOf(levels);
    }

    public int rated() {
        return levels.stream().mapToInt(Integer::intValue).sum();
    }

    public int of(int level) {
        return levels.get(level - 1);
    }
}
