package cn.yimen.display.screen;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Script;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;

/// A line of words that walks, in pieces, so that a frame draws those that are seen and no others:
/// letters too large for the toolkit's store of glyphs are cut out anew in each frame.
final class WalkingLine {

    private static final int PIECE = 8;

    private WalkingLine() {}

    /// In one piece, for one that does not walk.
    static Group standing(Lettering style, String words, double middle) {
        return new Group(Setting.han(style, words, 0, middle));
    }

    /// @param middle of the glyphs
    static Group of(Lettering style, String words, double middle) {
        var line = new Group();
        double x = 0;
        for (var piece : pieces(words)) {
            var text = Setting.han(style, piece, Math.rint(x), middle);
            x += text.getLayoutBounds().getWidth();
            line.getChildren().add(text);
        }
        return line;
    }

    /// Cut where a line may break. Writing from right to left is not cut: its order is its own.
    private static List<String> pieces(String words) {
        if (Script.of(words).rightToLeft()) {
            return List.of(words);
        }
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end - start >= PIECE || end == words.length()) {
                pieces.add(words.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }
}
