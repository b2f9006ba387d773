package cn.yimen.display.screen;

import cn.yimen.ui.theme.Tone;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The cinnabar frame of a live call. It lies inside the sheet, round its paper, and pulses when a
/// call begins: the only thing that moves. It grows by bars along the paper's edges: were the paper
/// itself to shrink, the whole sheet with its large number would be drawn anew in each step.
final class Frame {

    static final double THIN = 12;
    static final double THICK = 28;
    private static final Duration EACH_WAY = Duration.millis(600);

    /// How often it pulses for a call, and how long that takes.
    static final int PULSES = 2;

    /// As long as a call is lit, where nobody could hear it.
    static final int UNHEARD_PULSES = 25;

    static final Duration CALL = EACH_WAY.multiply(2 * PULSES);

    private final Inner inner;
    private final double thin;
    private final double thick;
    private final Rectangle top = bar();
    private final Rectangle bottom = bar();
    private final Rectangle left = bar();
    private final Rectangle right = bar();
    private final DoubleProperty thickness;

    /// What the frame lies round: the sheet without its band, which is part of the frame.
    private record Inner(Box sheet, double bandLeft, double bandRight) {}

    Frame(Pane paper, Layout.SheetPlan plan) {
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

    private Frame(Pane paper, Inner inner, double thin, double thick) {
        this.inner = inner;
        this.thin = thin;
        this.thick = thick;
        lay(paper);
        paper.getChildren().setAll(top, bottom, left, right);
        thickness = new SimpleDoubleProperty(thin);
        thickness.addListener(_ -> lay());
        lay();
    }

    /// Round a sheet without a band.
    static Frame round(Pane paper, Box sheet, double thin, double thick) {
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

    private static Rectangle bar() {
        var bar = Tone.CINNABAR_INK.fill(new Rectangle());
        bar.setManaged(false);
        return bar;
    }

    /// The paper stands still in the thin frame.
    private void lay(Pane paper) {
        var sheet = inner.sheet();
        double fromLeft = inner.bandLeft() > 0 ? inner.bandLeft() : thin;
        double fromRight = inner.bandRight() > 0 ? inner.bandRight() : thin;
        double width = sheet.width() - fromLeft - fromRight;
        double height = sheet.height() - 2 * thin;
        paper.resizeRelocate(sheet.x() + fromLeft, sheet.y() + thin, width, height);
        top.setWidth(width);
        bottom.setWidth(width);
        left.setHeight(height);
        right.setHeight(height);
    }

    /// Whole px, so that the edges stay sharp. Upper and lower edge step on even px, the sides on
    /// odd ones: edges that change in one frame are drawn as one area, which would be the sheet.
    private void lay() {
        double most = thick - thin;
        double by = Math.clamp(thickness.get() - thin, 0, most);
        double across = by == most ? by : 2 * Math.rint(by / 2);
        double side = by == 0 || by == most ? by : 2 * Math.floor(by / 2) + 1;
        grow(top, bottom, across, left.getHeight());
        left.setWidth(inner.bandLeft() > 0 ? 0 : side);
        right.setWidth(inner.bandRight() > 0 ? 0 : side);
        right.setX(top.getWidth() - right.getWidth());
    }

    private static void grow(Rectangle top, Rectangle bottom, double by, double height) {
        top.setHeight(by);
        bottom.setHeight(by);
        bottom.setY(height - by);
    }
}
