package cn.yimen.hall.fleet;

import java.time.Instant;
import java.util.List;

/// What the hall says to a heartbeat.
///
/// @param at the hall's time
/// @param orders that the machine has not ended yet, the oldest first
public record BeatAnswer(Instant at, List<Order> orders) {
    public BeatAnswer {
        orders = List.copyOf(orders);
    }
}
