package cn.yimen.display.screen;

import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// The boards' own signs, drawn on a grid of 96 with a stroke of 6, 8 for the one that calls
/// somebody.
enum BoardIcon {
    /// Somebody is being called aloud.
    SOUND("M10 34H26L48 14V82L26 62H10ZM62 34C68 42 68 54 62 62M76 22C90 37 90 59 76 74", 8),
    /// A notice to all.
    HORN("M22 42L68 20V76L22 56ZM35 63L41 81H54L51 69M79 40V56"),
    /// The link is broken.
    LINK_LOST("M41 30H27A18 18 0 0 0 27 66H41M55 30H69A18 18 0 0 1 69 66H55M48 21V29M48 67V75"),
    DONE("M14 50L38 73L82 25"),
    /// Something to be careful about.
    WARNING("M48 12L88 82H8ZM48 38V56M48 68V69"),
    /// Somebody leaves.
    RUNNER(
            "M43 12A5 5 0 1 1 43 22A5 5 0 1 1 43 12ZM52 34L61 58L72 76H88M61 58L43 70L47 88"
                    + "M52 34L41 47H26M52 34L71 40L80 53"),
    /// Somebody takes cover.
    SHELTER("M10 40L48 14L86 40M36 50A6 6 0 1 1 36 62A6 6 0 1 1 36 50ZM30 84L36 70L54 66L66 84H78"),
    /// Nothing goes on for a while.
    PAUSE("M34 20V76M62 20V76");

    private static final double GRID = 96;
    private static final double STROKE = 6;

    private final String path;
    private final double stroke;

    BoardIcon(String path) {
        this(path, STROKE);
    }

    BoardIcon(String path, double stroke) {
        this.path = path;
        this.stroke = stroke;
    }

    /// The icon with its box's left upper corner at (x, y).
    Node at(double x, double y, double size, Tone tone) {
        return at(new Box(x, y, size, size), stroke, tone);
    }

    /// With another stroke, for signs that are seen from afar.
    Node at(Box box, double stroke, Tone tone) {
        var line = new SVGPath();
        line.setContent(path);
        line.setFill(Color.TRANSPARENT);
        line.setStrokeWidth(stroke);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        var group = new Group(tone.stroke(line));
        group.getTransforms()
                .addAll(
                        new Translate(box.x(), box.y()),
                        new Scale(box.width() / GRID, box.height() / GRID));
        return group;
    }
}
