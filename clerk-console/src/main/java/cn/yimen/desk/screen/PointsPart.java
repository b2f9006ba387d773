package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.Choice;
import cn.yimen.desk.desk.Choice.Label;
import cn.yimen.desk.desk.Question;
import cn.yimen.desk.desk.Questions;
import cn.yimen.hall.config.Material;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 审查要点: what the clerk looks at in each material, in place of the lists while they check them.
final class PointsPart {

    private static final double TOP = 117;
    private static final double ROW = 74;
    private static final double NAMES = 692;

    private PointsPart() {}

    /// Whether there is anything to show now.
    static boolean isWanted(Sketch sketch) {
        return sketch.desk().look().question() instanceof Question.WhichMaterials
                && materials(sketch).stream()
                        .anyMatch(choice -> material(choice).points().isPresent());
    }

    static void draw(Sketch sketch) {
        var drawing = sketch.drawing();
        drawing.text(sketch.text("points"), bold(18), DeskLayout.RIGHT, 93);
        drawing.hairline(642, DeskLayout.WIDTH, 116);
        double y = TOP;
        for (var choice : materials(sketch)) {
            row(sketch, choice, y);
            y += ROW;
            drawing.hairline(DeskLayout.RIGHT, DeskLayout.RIGHT_END, y - 1);
        }
    }

    private static List<Choice> materials(Sketch sketch) {
        return Questions.choices(sketch.desk()).stream()
                .filter(choice -> choice.label() instanceof Label.OfMaterial)
                .toList();
    }

    private static Material material(Choice choice) {
        if (choice.label() instanceof Label.OfMaterial of) {
            return of.material();
        }
        throw new IllegalArgumentException(choice.label().getClass().getSimpleName());
    }

    private static void row(Sketch sketch, Choice choice, double y) {
        var material = material(choice);
        var drawing = sketch.drawing();
        drawing.hotkey(Integer.toString(choice.digit()), Tone.INK, 654, y + 30);
        double width = DeskLayout.RIGHT_END - NAMES;
        drawing.text(material.name(), bold(18), NAMES, y + 28, width);
        var words =
                Stream.concat(Stream.of(material.note()), material.points().stream())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        var lettering = words.isEmpty() ? soft(16) : letters(16);
        drawing.text(
                words.isEmpty() ? sketch.text("points.none") : words,
                lettering,
                NAMES,
                y + 56,
                width);
    }
}
