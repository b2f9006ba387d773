package cn.yimen.ui.control;

import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A band that tells something: what was done, what needs attention, what is good to know.
public final class Notice {
    private Notice() {}

    public static HBox done(String words, Node... end) {
        return band(Icon.DONE, words, Tone.JADE, Tone.JADE_WASH, end);
    }

    public static HBox attention(Icon icon, String words, Node... end) {
        return band(icon, words, Tone.AMBER, Tone.AMBER_WASH, end);
    }

    public static HBox information(Icon icon, String words, Node... end) {
        return band(icon, words, Tone.INK, Tone.INDIGO_WASH, end);
    }

    private static HBox band(Icon icon, String words, Tone tone, Tone ground, Node... end) {
        var text = Lettering.BODY.bold().in(tone).text(words);
        var band = Row.left(24, IconView.plain(icon, 44, tone), text, Row.spring());
        band.getChildren().addAll(end);
        band.getStyleClass().add("notice");
        return ground.ground(band);
    }
}
