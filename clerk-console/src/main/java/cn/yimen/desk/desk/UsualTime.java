package cn.yimen.desk.desk;

import cn.yimen.hall.state.LineState;
import java.util.Optional;

/// How long a person of a line usually takes (常见): the middle six tenths of the day's people.
public record UsualTime(int fromMinutes, int toMinutes) {

    private static final int FEW = 5;

    /// Empty while too few people were served today to call anything usual.
    public static Optional<UsualTime> of(LineState line) {
        var sorted = line.recentServiceSeconds().stream().sorted().toList();
        if (sorted.size() < FEW) {
            return Optional.empty();
        }
        int low = sorted.get((int) (sorted.size() * 0.2)) / 60;
        int high = Math.ceilDiv(sorted.get((int) (sorted.size() * 0.8)), 60);
        return Optional.of(new UsualTime(Math.max(1, low), Math.max(low + 1, high)));
    }
}
