package cn.yimen.ui.icon;

import cn.yimen.ui.theme.Tone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// A line drawing of the machine itself, the same way round in every language, from a list of parts
/// (`*.picture`), clipped to its size.
public enum Picture {
    /// Where the card goes.
    CARD_PLACE("card-place.picture", 948, 668),
    /// Where the paper comes out.
    PAPER_OUTLET("paper-outlet.picture", 544, 348),
    /// Where a code is held to, on a phone or on paper.
    SCANNER("scanner.picture", 544, 348);

    private final String file;
    private final double width;
    private final double height;

    Picture(String file, double width, double height) {
        this.file = file;
        this.width = width;
        this.height = height;
    }

    /// A fresh copy with its ground, its corners rounded by `radius` px.
    public Pane draw(double radius) {
        var parts = new Group();
        parts.setManaged(false);
        for (var line : lines()) {
            parts.getChildren().add(part(line.split(" \\| ", -1)));
        }
        var pane = Tone.PAPER.ground(new Pane(parts));
        pane.setMinSize(width, height);
        pane.setPrefSize(width, height);
        pane.setMaxSize(width, height);
        pane.setMouseTransparent(true);
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var clip = new Rectangle(width, height);
        clip.setArcWidth(2 * radius);
        clip.setArcHeight(2 * radius);
        pane.setClip(clip);
        return pane;
    }

    private static SVGPath part(String[] columns) {
        var path = new SVGPath();
        path.setId(columns[0]);
        path.setContent(columns[5]);
        path.setFill(Color.TRANSPARENT);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeWidth(Double.parseDouble(columns[3]));
        if (!columns[1].equals("-")) {
            Tone.named(columns[1]).fill(path);
        }
        if (!columns[2].equals("-")) {
            Tone.named(columns[2]).stroke(path);
        }
        if (!columns[4].equals("-")) {
            path.setStrokeLineCap(StrokeLineCap.BUTT);
            Arrays.stream(columns[4].split("/"))
                    .map(Double::valueOf)
                    .forEach(path.getStrokeDashArray()::add);
        }
        return path;
    }

    private Iterable<String> lines() {
        var source = Objects.requireNonNull(Picture.class.getResourceAsStream(file), file);
        try (var reader =
                new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
