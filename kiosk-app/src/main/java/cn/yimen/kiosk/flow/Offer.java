package cn.yimen.kiosk.flow;

import java.util.Optional;

/// A key of the home screen and what stands in its way.
///
/// @param obstacle empty when it can be used
public record Offer(HomeKey key, Optional<Obstacle> obstacle) {

    /// Whether it can be touched: also a key that only says why and when to come back.
    public boolean answers() {
        return isOpen() || obstacle.get() == Obstacle.PROVINCE_AWAY;
    }

    public boolean isOpen() {
        return obstacle.isEmpty();
    }
}
