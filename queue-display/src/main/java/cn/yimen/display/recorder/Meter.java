package cn.yimen.display.recorder;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// How loud the microphone hears, from −60 dB to full scale, with the range that is right between
/// two marks and a word beside it.
final class Meter {

    private static final double LOWEST = -60;

    /// Quieter than this nobody speaks.
    private static final double SOMEBODY_FROM = -48;

    private static final double RIGHT_FROM = -30;
    private static final double RIGHT_TO = -6;
    private static final float TOO_LOUD = 0.97f;
    private static final double BAR = 24;

    /// Room for the longest word.
    private static final double WORD = 200;

    private final Pane root = new Pane();
    private final Region level = new Region();
    private final Text word = Lettering.of(22).bold().text("");
    private final double width;
    private final Words words;

    /// What the meter says.
    record Words(String none, String silent, String quiet, String right, String loud) {}

    Meter(Area area, Words words) {
        this.words = words;
        width = area.width() - WORD;
        area.place(root);
        var ground = new Area(0, 0, width, BAR).place(new Region());
        Tone.TRAY.ground(ground);
        level.relocate(0, 0);
        word.relocate(width + 20, -4);
        root.getChildren().addAll(ground, level, mark(RIGHT_FROM), mark(RIGHT_TO), word);
    }

    Pane root() {
        return root;
    }

    /// @param decibels empty: no microphone
    void show(OptionalDouble decibels, float peak) {
        double at = decibels.orElse(LOWEST);
        new Area(0, 0, place(at), BAR).size(level);
        boolean loud = peak >= TOO_LOUD;
        boolean right = at >= RIGHT_FROM && !loud;
        (loud ? Tone.CINNABAR : right ? Tone.JADE : Tone.BAR).ground(level);
        word.setText(decibels.isEmpty() ? words.none() : said(at, loud));
        (loud ? Tone.CINNABAR_INK : Tone.INK).fill(word);
    }

    private String said(double decibels, boolean loud) {
        if (loud) {
            return words.loud();
        }
        if (decibels < SOMEBODY_FROM) {
            return words.silent();
        }
        return decibels >= RIGHT_FROM ? words.right() : words.quiet();
    }

    private double place(double decibels) {
        return Math.clamp((decibels - LOWEST) / -LOWEST, 0, 1) * width;
    }

    private Region mark(double decibels) {
        var mark = new Area(place(decibels) - 1.5, -6, 3, BAR + 12).place(new Region());
        return Tone.INK.ground(mark);
    }
}
