package cn.yimen.kiosk.screen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The panels that a kiosk is built with.
public enum PanelForm {
    /// 21.5 inch, upright.
    PORTRAIT(1080, 1920, 4.0),
    /// 21.5 inch, lying.
    LANDSCAPE(1920, 1080, 4.0),
    /// 19 inch, 5 : 4.
    SQUARE(1280, 1024, 3.39);

    private final double width;
    private final double height;
    private final double pxPerMillimetre;

    PanelForm(double width, double height, double pxPerMillimetre) {
        this.width = width;
        this.height = height;
        this.pxPerMillimetre = pxPerMillimetre;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public double px(double millimetres) {
        return millimetres * pxPerMillimetre;
    }

    /// As it is written on a command line: `portrait`, `landscape`, `square`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The panel of this size; a size that none has is upright.
    public static PanelForm of(double width, double height) {
        return Arrays.stream(values())
                .filter(form -> form.width == width && form.height == height)
                .findFirst()
                .orElse(PORTRAIT);
    }

    /// The panel whose shape is nearest to that of a screen.
    public static PanelForm nearest(double width, double height) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(form -> form.unlike(width / height)))
                .orElseThrow();
    }

    /// How far this shape is from another, the same for wider and for narrower by as much.
    private double unlike(double ratio) {
        return Math.abs(Math.log(width / height / ratio));
    }

    public static Optional<PanelForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
}
