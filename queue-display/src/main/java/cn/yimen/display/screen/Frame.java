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

    /// As long as a call is lit, where nobody could hear it.
    static final int UNHEARD_PULSES = 25;

    static final Duration CALL = EACH_WAY.multiply(2 * PULSES);

    private final Region paper;
    private final Inner inner;
    private final double thick;
    private final DoubleProperty thickness;

    /// What the frame lies round: the sheet without its band, which is part of the frame.
    private record Inner(Box sheet, double bandLeft, double bandRight) {}

    Frame(Region paper, Layout.SheetPlan plan) {
        this(
                paper,
                plan.bandRight()
                        ? new Inner(plan.box(), 0, plan.band())
                        : new Inner(plan.box(), plan.band(), 0),
                THIN,
                THICK);
        var radii = plan.bandRight() ? "8 0 0 8" : "0 8 8 0";
        paper.setStyle("-fx-background-radius: " + radii + ";");
    }

    private Frame(Region paper, Inner inner, double thin, double thick) {
        this.paper = paper;
        this.inner = inner;
        this.thick = thick;
        thickness = new SimpleDoubleProperty(thin);
        thickness.addListener(_ -> lay());
        lay();
    }

    /// Round a sheet without a band.
    static Frame round(Region paper, Box sheet, double thin, double thick) {
        paper.setStyle("-fx-background-radius: 8;");
        return new Frame(paper, new Inner(sheet, 0, 0), thin, thick);
    }

    /// @param times from thin to thick and back
    Timeline pulse(int times) {
        var grow =
                new Timeline(
                        new KeyFrame(Duration.ZERO, at(thickness.get())),
                        new KeyFrame(EACH_WAY, at(thick)));
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
        var sheet = inner.sheet();
        double left = inner.bandLeft() > 0 ? inner.bandLeft() : inset;
        double right = inner.bandRight() > 0 ? inner.bandRight() : inset;
        paper.resizeRelocate(
                sheet.x() + left,
                sheet.y() + inset,
                sheet.width() - left - right,
                sheet.height() - 2 * inset);
    }
}
