package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// A text block: it breaks into lines where one does not hold it.
///
/// @param lettering of the standard scale
/// @param shrinks how small it may get before it breaks, as a share of its size; 1 = not at all
record Words(Lettering lettering, String words, double shrinks) implements Tile {

    static Words of(Lettering lettering, String words) {
        return new Words(lettering, words, 1);
    }

    /// What the page is about: on one line if that is possible without getting small.
    static Words title(String words) {
        return new Words(Lettering.TITLE.bold(), words, 0.72);
    }

    /// What to know beside the title.
    static Words lead(String words) {
        return new Words(Lettering.BODY.soft(), words, 0.8);
    }

    @Override
    public double height(double width, Look look) {
        return Math.ceil(text(width, look).getLayoutBounds().getHeight());
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var box = new Area(0, 0, width, height).size(new StackPane(text(width, look)));
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private Text text(double width, Look look) {
        var full = look.type(lettering);
        return full.fitted(words, width, Math.floor(full.size() * shrinks));
    }
}
