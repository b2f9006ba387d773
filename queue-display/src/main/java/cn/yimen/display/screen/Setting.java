package cn.yimen.display.screen;

import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Sets texts by what one sees of them: their left edge and the middle of their glyphs. The middle
/// of a font's line box lies lower than that of its digits and of its Chinese characters.
final class Setting {

    /// Half the height of digits and capitals, as a part of the font's size (Noto Sans CJK SC).
    private static final double HALF_CAP = 0.375;

    /// From the base line to the middle of a Chinese character.
    private static final double HALF_HAN = 0.38;

    private Setting() {}

    /// Digits and capitals.
    static Text digits(Lettering lettering, String words, double x, double middle) {
        return at(lettering, words, x, middle + HALF_CAP * lettering.size());
    }

    /// Chinese characters, perhaps with digits between them.
    static Text han(Lettering lettering, String words, double x, double middle) {
        return at(lettering, words, x, middle + HALF_HAN * lettering.size());
    }

    /// Chinese characters set apart by `tracking` px, as names over doors are.
    static List<Text> spaced(
            Lettering lettering, String words, double x, double middle, double tracking) {
        var texts = new ArrayList<Text>();
        double at = x;
        for (var character : words.codePoints().mapToObj(Character::toString).toList()) {
            var text = han(lettering, character, at, middle);
            texts.add(text);
            at = right(text) + tracking;
        }
        return texts;
    }

    /// One character under the other, their column's middle at `middle`.
    static List<Text> column(Lettering lettering, String words, double x, Column column) {
        var texts = new ArrayList<Text>();
        var characters = words.codePoints().mapToObj(Character::toString).toList();
        double first = column.middle() - column.pitch() * (characters.size() - 1) / 2;
        for (int i = 0; i < characters.size(); i++) {
            texts.add(han(lettering, characters.get(i), x, first + i * column.pitch()));
        }
        return texts;
    }

    /// @param pitch from one character's middle to the next
    record Column(double middle, double pitch) {}

    /// A line in which what stands between asterisks is bold.
    static List<Text> marked(Lettering lettering, String words, double x, double middle) {
        var texts = new ArrayList<Text>();
        var parts = words.split("\\*", -1);
        double at = x;
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                var text = han(i % 2 == 0 ? lettering : lettering.bold(), parts[i], at, middle);
                texts.add(text);
                at = right(text);
            }
        }
        return texts;
    }

    /// A drawing with its left upper corner at (x, y).
    static <N extends Node> N placed(N node, double x, double y) {
        if (node instanceof Region region) {
            region.setManaged(false);
            region.resize(region.getPrefWidth(), region.getPrefHeight());
        }
        node.setLayoutX(x);
        node.setLayoutY(y);
        return node;
    }

    static double right(Text text) {
        return text.getX() + text.getLayoutBounds().getWidth();
    }

    /// The lettering in the largest size, not larger than its own, in which the words have room.
    static Lettering fitted(Lettering lettering, String words, double width) {
        double needed = lettering.width(words);
        return needed <= width
                ? lettering
                : lettering.sized(Math.floor(lettering.size() * width / needed));
    }

    private static Text at(Lettering lettering, String words, double x, double baseline) {
        var text = lettering.text(words);
        text.setX(x);
        text.setY(Math.rint(baseline));
        return text;
    }
}
