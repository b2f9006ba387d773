package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KeyPlane;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.TypingState;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A field that is being typed into: what stands before the caret, the letters that no word was
/// chosen for yet, and what stands behind; keys inside it clear it and show what is masked.
///
/// @param before masked already where it is to be
/// @param lines how many lines of text it has room for
/// @param eye shows or hides; empty where nothing is masked
/// @param clearing empty where nothing is typed
record TypingField(
        String label,
        Icon icon,
        String before,
        String composing,
        String after,
        int lines,
        Optional<Inner> eye,
        Optional<Inner> clearing)
        implements Tile {
    private static final double HEIGHT = 128;
    private static final double LINE = 66;
    private static final double SIDE = 32;
    private static final double ICON = 56;
    private static final double INNER = 150;
    private static final double MARGIN = 8;
    private static final double BETWEEN = 12;

    /// Below this its keys stand under the text: the rail of a small panel.
    private static final double NARROW = 640;

    private static final double KEYS_BELOW = 112;
    private static final int LONG_TEXT = 60;
    private static final int LINES_OF_A_LONG_TEXT = 3;

    /// A target inside the field.
    record Inner(String words, Icon icon, KioskEvent.Touch touch) implements Tile {

        @Override
        public double height(double width, Look look) {
            return look.px(HEIGHT);
        }

        @Override
        public Optional<Touching> touching() {
            return Optional.of(Touching.bare(touch, words));
        }

        @Override
        public Node draw(double width, double height, Look look) {
            double size = look.px(36);
            var caption = look.type(Lettering.CAPTION);
            var text = caption.fitted(words, width - size - 26, caption.size() * 0.7);
            return new Area(0, 0, width, height)
                    .size(Row.beside(12, IconView.plain(icon, size, Tone.INK), text));
        }
    }

    static TypingField of(Surroundings around, String label, Icon icon, TypingState typing) {
        var rule = typing.rule();
        boolean hidden = rule.masked() && !typing.shown();
        var before = rule.grouped(typing.text(), 0, typing.cursor());
        var after = rule.grouped(typing.text(), typing.cursor(), typing.text().length());
        var eye =
                new Inner(
                        around.text(hidden ? "typing.show" : "typing.hide"),
                        hidden ? Icon.SEARCH : Icon.LOCK,
                        TypingTouch.Edit.EYE);
        var clear = new Inner(around.text("typing.clear"), Icon.CLOSE, TypingTouch.Edit.CLEAR);
        return new TypingField(
                label,
                icon,
                hidden ? dots(before) : before,
                typing.plane() == KeyPlane.STROKES ? strokes(around, typing) : typing.composing(),
                hidden ? dots(after) : after,
                rule.longest() > LONG_TEXT ? LINES_OF_A_LONG_TEXT : 1,
                rule.masked() ? Optional.of(eye) : Optional.empty(),
                typing.isEmpty() ? Optional.empty() : Optional.of(clear));
    }

    private static String dots(String text) {
        return "●".repeat(text.codePointCount(0, text.length()));
    }

    /// 一丨丿丶𠃍 are hard to read in a row: their names' first signs.
    private static String strokes(Surroundings around, TypingState typing) {
        var shown = new StringBuilder();
        typing.composing()
                .chars()
                .mapToObj(letter -> letter == '*' ? "unsure" : Character.toString(letter))
                .forEach(name -> shown.append(around.text("typing.stroke.sign." + name)));
        return shown.toString();
    }

    @Override
    public double height(double width, Look look) {
        double line = width < NARROW ? LINE + KEYS_BELOW : HEIGHT;
        return look.px(line + (lines(width) - 1) * LINE);
    }

    private int lines(double width) {
        return width < NARROW ? Math.max(2, lines) : lines;
    }

    @Override
    public List<Placed> in(String slot, Area area, Look look) {
        var placed = new ArrayList<Placed>();
        placed.add(new Placed(slot, area, this));
        double width = Math.min(look.px(INNER), (area.width() - 2 * MARGIN - BETWEEN) / 2);
        boolean isNarrow = area.width() < NARROW;
        double height = look.px(isNarrow ? KEYS_BELOW : HEIGHT) - 2 * MARGIN;
        double y = isNarrow ? area.bottom() - MARGIN - height : area.y() + MARGIN;
        double right = area.right() - MARGIN;
        double ofEye = right - (clearing.isPresent() ? width + BETWEEN : 0);
        eye.ifPresent(inner -> {
            var place = new Area(ofEye - width, y, width, height);
            placed.add(new Placed(slot + ".eye", place, inner));
        });
        clearing.ifPresent(inner -> {
            var place = new Area(right - width, y, width, height);
            placed.add(new Placed(slot + ".clear", place, inner));
        });
        return placed;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var typed = new TypedLines(before, composing, after, label);
        var row = width < NARROW ? below(typed, width, look) : beside(typed, width, look);
        double top = lines(width) > 1 ? look.px((HEIGHT - LINE) / 2) - 8 : 0;
        row.setAlignment(top > 0 ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        row.setStyle("-fx-padding: %2$s %1$s 0 %1$s;".formatted(SIDE, top));
        row.getStyleClass().add("field-focused");
        return new Area(0, 0, width, height).size(row);
    }

    private HBox below(TypedLines typed, double width, Look look) {
        return Row.left(0, typed.draw(width - 2 * SIDE, lines(width), look));
    }

    private HBox beside(TypedLines typed, double width, Look look) {
        double inner = look.px(INNER) + 12;
        double ends = (clearing.isPresent() ? inner : 0) + (eye.isPresent() ? inner : 0);
        double size = look.px(ICON);
        double room = width - 2 * SIDE - size - 24 - ends - 20;
        var drawing = IconView.plain(icon, size, Tone.INDIGO);
        return Row.left(24, drawing, typed.draw(room, lines, look));
    }
}
