package cn.yimen.ui.control;

import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A small sign of an icon and a word: it informs and cannot be touched.
public final class Chip {
    private static final double HEIGHT = 52;

    private Chip() {}

    public static HBox done(Icon icon, String words) {
        return tinted(icon, words, Tone.JADE, Tone.JADE_WASH);
    }

    public static HBox attention(Icon icon, String words) {
        return tinted(icon, words, Tone.AMBER, Tone.AMBER_WASH);
    }

    public static HBox outlined(Icon icon, String words) {
        var chip = chip(IconView.plain(icon, 32, Tone.INK), Lettering.CAPTION.bold(), words);
        chip.getStyleClass().add("chip-outlined");
        return chip;
    }

    /// The larger sign that points into a picture.
    public static HBox inPicture(Icon icon, String words) {
        var chip =
                chip(
                        IconView.plain(icon, 40, Tone.INDIGO),
                        Lettering.BODY.bold().in(Tone.INDIGO),
                        words);
        chip.getStyleClass().add("chip");
        chip.setPrefHeight(72);
        chip.setMaxHeight(72);
        chip.setStyle("-fx-padding: 0 24 0 24;");
        return Tone.INDIGO_WASH.ground(chip);
    }

    private static HBox tinted(Icon icon, String words, Tone tone, Tone ground) {
        var chip = chip(IconView.plain(icon, 32, tone), Lettering.CAPTION.bold().in(tone), words);
        chip.getStyleClass().add("chip");
        return ground.ground(chip);
    }

    private static HBox chip(Region icon, Lettering lettering, String words) {
        var chip = new HBox(10, icon, lettering.text(words));
        chip.setAlignment(Pos.CENTER);
        chip.setMinHeight(HEIGHT);
        chip.setPrefHeight(HEIGHT);
        chip.setMaxHeight(HEIGHT);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        chip.setMouseTransparent(true);
        return chip;
    }
}
