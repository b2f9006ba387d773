package cn.yimen.desk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Writes and draws at exact places: texts by their baselines, the rest by rectangles. Texts that
/// are too wide for their room get smaller; they never lose a character.
final class Drawing {

    private static final double SMALLEST = 0.6;
    private final List<Node> nodes = new ArrayList<>();

    List<Node> nodes() {
        return nodes;
    }

    /// Writes from `x` to the right and answers where the words end.
    double text(String words, Lettering lettering, double x, double baseline) {
        return put(lettering.text(words), x, baseline);
    }

    double text(String words, Lettering lettering, double x, double baseline, double width) {
        return text(words, fitting(words, lettering, width), x, baseline);
    }

    /// Writes so that the words end at `end`, and answers where they begin.
    double before(String words, Lettering lettering, double end, double baseline) {
        var text = lettering.text(words);
        double x = end - text.getLayoutBounds().getWidth();
        put(text, x, baseline);
        return x;
    }

    double before(String words, Lettering lettering, Area room, double baseline) {
        return before(words, fitting(words, lettering, room.width()), room.right(), baseline);
    }

    void centred(String words, Lettering lettering, Area room, double baseline) {
        var text = fitting(words, lettering, room.width()).text(words);
        put(text, room.centre().getX() - text.getLayoutBounds().getWidth() / 2, baseline);
    }

    /// Writes words of which parts between asterisks are bold.
    double rich(String words, Lettering lettering, double x, double baseline, double width) {
        var parts = words.split("\\*", -1);
        double end = x;
        var fitting = fitting(words.replace("*", ""), lettering, width * 0.97);
        for (int i = 0; i < parts.length; i++) {
            end = text(parts[i], i % 2 == 1 ? fitting.bold() : fitting, end, baseline);
        }
        return end;
    }

    /// A number or a large word in outline: what is not yet so.
    void outline(String words, Lettering lettering, double x, double baseline) {
        var text = lettering.text(words);
        text.getStyleClass().setAll("outline");
        put(text, x, baseline);
    }

    void hairline(double from, double end, double y) {
        box(new Area(from, y, end - from, 1), "hairline");
    }

    /// A ground behind what is drawn afterwards.
    Region box(Area area, String styleClass) {
        var box = area.place(new Region());
        box.getStyleClass().add(styleClass);
        nodes.add(box);
        return box;
    }

    void node(Node node, double x, double y) {
        node.setLayoutX(x);
        node.setLayoutY(y);
        nodes.add(node);
    }

    /// The name of a hotkey in its little frame, beginning at `x`; answers where it ends.
    double hotkey(String name, Tone tone, double x, double baseline) {
        var lettering = Lettering.of(14).bold().in(tone);
        double width = lettering.width(name) + 14;
        var frame = box(new Area(x, baseline - 16, width, 22), "hotkey");
        frame.getStyleClass().add("hotkey-" + tone.styleName());
        text(name, lettering, x + 7, baseline);
        return x + width;
    }

    static Lettering fitting(String words, Lettering lettering, double width) {
        double wanted = lettering.width(words);
        return wanted <= width
                ? lettering
                : lettering.sized(
                        Math.max(
                                lettering.size() * SMALLEST,
                                Math.floor(lettering.size() * width / wanted * 2) / 2));
    }

    private double put(Text text, double x, double baseline) {
        text.setX(x);
        text.setY(baseline);
        nodes.add(text);
        return x + text.getLayoutBounds().getWidth();
    }
}
