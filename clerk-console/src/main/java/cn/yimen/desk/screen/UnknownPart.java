package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.QueueView;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.time.Instant;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// In place of the lists while the hall is away: nobody knows who waits, and the desk says so.
final class UnknownPart {

    private static final double X = 642;
    private static final double TOP = 56;
    private static final double END = 660;
    private static final double STEP = 22;
    private static final double DEED = 27;
    private static final int MOST_DEEDS = 3;

    private UnknownPart() {}

    static void draw(Sketch sketch) {
        sketch.drawing().node(hatching(), 0, 0);
        sketch.drawing().box(new Area(658, 226, 426, 276), "unknown");
        sketch.drawing().text(sketch.text("unknown.title"), letters(20), 684, 275);
        var word = sketch.text("unknown.word");
        sketch.drawing().text(word, Lettering.of(72).black(), 684, 358, 374);
        sketch.drawing().hairline(684, 1058, 374);
        lastHeard(sketch);
        deeds(sketch);
        sketch.drawing().hairline(X, DeskLayout.WIDTH, END);
        sketch.drawing().text(sketch.text("unknown.retry"), soft(16), 658, 697);
    }

    /// What the hall does not know yet; the latest where they are many.
    private static void deeds(Sketch sketch) {
        var rows = DeedWords.rows(sketch);
        if (rows.isEmpty()) {
            return;
        }
        var shown = rows.subList(Math.max(0, rows.size() - MOST_DEEDS), rows.size());
        sketch.drawing().box(new Area(658, 516, 426, 46 + shown.size() * DEED), "unknown");
        sketch.drawing().text(sketch.text("deeds.title", rows.size()), bold(18), 684, 545, 374);
        double y = 545 + DEED;
        for (var row : shown) {
            sketch.drawing().text(row, letters(18), 684, y, 374);
            y += DEED;
        }
    }

    private static void lastHeard(Sketch sketch) {
        var desk = sketch.desk();
        var heard = desk.contact().heardAt().filter(_ -> desk.hall().config().isPresent());
        if (heard.isEmpty()) {
            sketch.drawing().text(sketch.text("unknown.never"), letters(18), 684, 408, 374);
            return;
        }
        var at = heard.get().plus(desk.contact().ahead());
        var time = sketch.words().second(desk, at);
        sketch.drawing().rich(sketch.text("unknown.heard", time), letters(18), 684, 408, 374);
        sketch.drawing().rich(count(sketch, at), letters(18), 684, 437, 374);
        sketch.drawing().text(sketch.text("unknown.note"), soft(18), 684, 466, 374);
    }

    private static String count(Sketch sketch, Instant at) {
        Desk desk = sketch.desk();
        var queue = QueueView.of(desk);
        if (queue.waiting().isEmpty()) {
            return sketch.text("unknown.count.none");
        }
        long longest = queue.longest(at).toMinutes();
        return sketch.text("unknown.count", queue.waiting().size(), longest);
    }

    /// Slanting lines over the whole column, cut at its edges.
    private static Group hatching() {
        var lines = new Group();
        double height = END - TOP;
        for (double x = X - height * 0.7; x < DeskLayout.WIDTH; x += STEP) {
            var line = new Line(x, END, x + height * 0.7, TOP);
            line.getStyleClass().add("hatch");
            lines.getChildren().add(line);
        }
        lines.setClip(new Rectangle(X, TOP, DeskLayout.WIDTH - X, height));
        return lines;
    }
}
