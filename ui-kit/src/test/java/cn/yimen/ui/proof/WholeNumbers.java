package cn.yimen.ui.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// A number that is read as one, of a telephone or a document, masked or not, stands on one line.
final class WholeNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9*•]{4,}");
    private static final double TOLERANCE = 2;

    private WholeNumbers() {}

    static List<String> cut(List<Text> texts) {
        var found = new ArrayList<String>();
        for (var text : texts) {
            var numbers = NUMBER.matcher(text.getText());
            while (numbers.find()) {
                if (isCut(text, numbers.start(), numbers.end())) {
                    found.add("in two pieces: " + numbers.group() + " in " + text.getText());
                }
            }
        }
        return found;
    }

    private static boolean isCut(Text text, int from, int to) {
        return top(text.rangeShape(from, from + 1)) + TOLERANCE < top(text.rangeShape(to - 1, to));
    }

    private static double top(PathElement... shape) {
        double top = Double.MAX_VALUE;
        for (var element : shape) {
            switch (element) {
                case MoveTo move -> top = Math.min(top, move.getY());
                case LineTo line -> top = Math.min(top, line.getY());
                default -> {}
            }
        }
        return top;
    }
}
