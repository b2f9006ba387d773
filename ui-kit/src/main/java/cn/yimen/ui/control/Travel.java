package cn.yimen.ui.control;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// The one movement of the house: a small thing goes a little way and comes back, and nothing
/// blinks.
public final class Travel {

    private static final Duration WAY = Duration.millis(160);
    private static final Duration REST = Duration.millis(640);

    private Travel() {}

    /// Up by so many px, and down again to where it was.
    public static Timeline once(Node thing, double px) {
        var height = thing.translateYProperty();
        var up = new KeyValue(height, -px, Interpolator.EASE_OUT);
        var there = new KeyValue(height, 0, Interpolator.EASE_OUT);
        var rest = new KeyValue(height, -px, Interpolator.DISCRETE);
        var travel =
                new Timeline(
                        new KeyFrame(WAY, up),
                        new KeyFrame(REST, rest),
                        new KeyFrame(REST.add(WAY), there));
        travel.play();
        return travel;
    }
}
