package cn.yimen.desk.screen;

import cn.yimen.ui.theme.Tone;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/// A broken chain link, 24 wide: the way to the hall is cut.
final class LinkIcon {

    private static final String PATH =
            "M9 -6H7A6 6 0 0 0 7 6H9M15 -6H17A6 6 0 0 1 17 6H15M12 -8V-5M12 5V8";

    private LinkIcon() {}

    /// Draws it with its left end here, centred on a height.
    static void draw(Drawing drawing, double x, double middle, Tone tone) {
        var link = new SVGPath();
        link.setContent(PATH);
        link.setFill(Color.TRANSPARENT);
        link.setStrokeWidth(2);
        link.setStrokeLineCap(StrokeLineCap.ROUND);
        drawing.node(tone.stroke(link), x, middle);
    }
}
