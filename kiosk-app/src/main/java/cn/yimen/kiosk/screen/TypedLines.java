package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Typed text in as many lines as there is room for, those around the caret. What the keys write
/// runs from the left, also on a page that runs from the right.
///
/// @param hint while nothing is typed
record TypedLines(String before, String composing, String after, String hint) {

    /// A run of characters in one line.
    ///
    /// @param composed whether no words were chosen for it yet
    private record Run(String text, boolean composed) {}

    Region draw(double room, int lines, Look look) {
        if (before.isEmpty() && composing.isEmpty() && after.isEmpty()) {
            var soft = look.type(Lettering.LABEL.soft());
            return Row.left(8, caret(look), soft.fitted(hint, room - 16, soft.size() * 0.6));
        }
        var lettering = look.type(Lettering.KEY.in(Tone.INDIGO));
        var head =
                broken(
                        List.of(new Run(before, false), new Run(composing, true)),
                        room - 12,
                        lettering);
        int caretLine = head.size() - 1;
        int first = Math.max(0, caretLine - lines + 1);
        var column = new VBox(4);
        column.setAlignment(lines > 1 ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        column.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (int line = first; line < caretLine; line++) {
            column.getChildren().add(row(head.get(line), lettering));
        }
        var last = row(head.get(caretLine), lettering);
        last.getChildren().add(caret(look));
        column.getChildren().add(last);
        tail(column, last, room, lines, lettering);
        return column;
    }

    /// What stands behind the caret: the rest of its line, then whole lines.
    private void tail(VBox column, HBox last, double room, int lines, Lettering lettering) {
        double left = room - 12 - last.prefWidth(-1);
        int fits = fitting(after, left, lettering);
        if (fits > 0) {
            last.getChildren().add(lettering.text(after.substring(0, fits)));
        }
        var rest = after.substring(fits);
        while (!rest.isEmpty() && column.getChildren().size() < lines) {
            int here = Math.max(1, fitting(rest, room - 12, lettering));
            column.getChildren()
                    .add(row(List.of(new Run(rest.substring(0, here), false)), lettering));
            rest = rest.substring(here);
        }
    }

    private static List<List<Run>> broken(List<Run> runs, double room, Lettering lettering) {
        var lines = new ArrayList<List<Run>>();
        List<Run> line = new ArrayList<>();
        double left = room;
        for (var run : runs) {
            var rest = run.text();
            while (!rest.isEmpty()) {
                int fits = fitting(rest, left, lettering);
                if (fits == 0) {
                    lines.add(line);
                    line = new ArrayList<>();
                    left = room;
                    fits = Math.max(1, fitting(rest, left, lettering));
                }
                line.add(new Run(rest.substring(0, fits), run.composed()));
                left -= lettering.width(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    /// How many UTF-16 units fit, whole characters only.
    private static int fitting(String text, double room, Lettering lettering) {
        if (lettering.width(text) <= room) {
            return text.length();
        }
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (lettering.width(text.substring(0, next)) > room) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static HBox row(List<Run> runs, Lettering lettering) {
        var row = Row.left(0);
        for (var run : runs) {
            var text = lettering.text(run.text());
            text.setUnderline(run.composed());
            row.getChildren().add(text);
        }
        return row;
    }

    private static Region caret(Look look) {
        return new Area(0, 0, 5, look.px(56)).size(Tone.CINNABAR.ground(new Region()));
    }
}
