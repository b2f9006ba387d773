package cn.yimen.display.screen;

import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The cinnabar frame of a live call. It lies inside the sheet, round its paper, and pulses when a
/// call begins: the only thing that moves.
final class Frame {

    static final double THIN = 12;
    static final double THICK = 28;
    private static final Duration EACH_WAY = Duration.millis(600);

    /// How often it pulses for a call, and how long that takes.
    static final int PULSES = 2;

    static final Duration CALL = EACH_WAY.multiply(2 * PULSES);

    private final Region paper;
    private final Layout.SheetPlan plan;
    private final DoubleProperty thickness = new SimpleDoubleProperty(THIN);

    Frame(Region paper, Layout.SheetPlan plan) {
        this.paper = paper;
        this.plan = plan;
        thickness.addListener(_ -> lay());
        var radii = plan.bandRight() ? "8 0 0 8" : "0 8 8 0";
        paper.setStyle("-fx-background-radius: " + radii + ";");
        lay();
    }

    /// @param times from thin to thick and back
    Timeline pulse(int times) {
        var grow =
                new Timeline(
                        new KeyFrame(Duration.ZERO, at(THIN)), new KeyFrame(EACH_WAY, at(THICK)));
        grow.setAutoReverse(true);
        grow.setCycleCount(2 * times);
        grow.play();
        return grow;
    }

    private KeyValue at(double value) {
        return new KeyValue(thickness, value, Interpolator.EASE_BOTH);
    }

    /// Whole px, so that the edges stay sharp.
    private void lay() {
        double inset = Math.rint(thickness.get());
        var sheet = plan.box();
        paper.resizeRelocate(
                sheet.x() + (plan.bandRight() ? inset : plan.band()),
                sheet.y() + inset,
                sheet.width() - plan.band() - inset,
                sheet.height() - 2 * inset);
    }
}
