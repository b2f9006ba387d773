package cn.yimen.kiosk.flow;

import java.util.Optional;

/// A key of the home screen and what stands in its way.
///
/// @param obstacle empty when it can be used
public record Offer(HomeKey key, Optional<Obstacle> obstacle) {

    public boolean isOpen() {
        return obstacle.isEmpty();
    }
}
