package cn.yimen.ui.theme;

import cn.yimen.ui.theme.Fonts.Weight;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;

/// How a text is set: size in px at the design's scale, weight and colour.
///
/// The constants are the sizes of the kiosk; boards work theirs out from the viewing distance with
/// [#of].
public record Lettering(double size, Weight weight, Tone tone) {
    public static final Lettering CAPTION = of(28);
    public static final Lettering BODY = of(34);
    public static final Lettering LABEL = of(40);
    public static final Lettering KEY = of(48);
    public static final Lettering TITLE = of(56);
    public static final Lettering DISPLAY = of(88);
    public static final Lettering HERO = of(128);
    public static final Lettering NUMBER = of(220);

    public static Lettering of(double size) {
        return new Lettering(size, Weight.REGULAR, Tone.INK);
    }

    public Lettering medium() {
        return new Lettering(size, Weight.MEDIUM, tone);
    }

    public Lettering bold() {
        return new Lettering(size, Weight.BOLD, tone);
    }

    public Lettering black() {
        return new Lettering(size, Weight.BLACK, tone);
    }

    public Lettering soft() {
        return in(Tone.INK_SOFT);
    }

    public Lettering in(Tone other) {
        return new Lettering(size, weight, other);
    }

    public Lettering sized(double other) {
        return new Lettering(other, weight, tone);
    }

    public Font font() {
        return Fonts.of(weight, size);
    }

    /// A text in this lettering, with the line's full height: as a whole in the family of its
    /// writing, and from left to right unless that writing runs the other way.
    public Text text(String words) {
        var script = Script.of(words);
        var text = new Text(words);
        text.setFont(Fonts.of(script, weight, size));
        if (!script.rightToLeft()) {
            text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        return tone.fill(text);
    }

    /// A text as high as its glyphs, so that numbers are centred by what one sees.
    public Text number(String digits) {
        var text = text(digits);
        text.setBoundsType(TextBoundsType.VISUAL);
        return text;
    }

    /// A text that breaks into lines at this width.
    public Text paragraph(String words, double width) {
        var text = text(Script.of(words).rightToLeft() ? Lines.broken(this, words, width) : words);
        text.setWrappingWidth(width);
        return text;
    }

    /// A paragraph with its lines centred.
    public Text centred(String words, double width) {
        var text = paragraph(words, width);
        text.setTextAlignment(TextAlignment.CENTER);
        return text;
    }

    /// Width of one line of these words in px.
    public double width(String words) {
        return text(words).getLayoutBounds().getWidth();
    }

    /// A size at which no word is broken: nobody reads the halves, and JavaFX fails where it has to
    /// break one that runs from the right.
    private double forWords(String words, double width, double smallest) {
        double tried = smallest;
        while (tried > 10 && Lines.longest(sized(tried), words) > width) {
            tried -= 1;
        }
        return tried;
    }

    /// The text on one line in the largest size, from this one down to `smallest`, that stays
    /// within `width`; where even the smallest is too wide it breaks into lines, and never loses a
    /// character.
    public Text fitted(String words, double width, double smallest) {
        for (double tried = size; tried > smallest; tried -= 2) {
            if (sized(tried).width(words) <= width) {
                return sized(tried).text(words);
            }
        }
        var least = sized(Lines.isOfWords(words) ? forWords(words, width, smallest) : smallest);
        if (least.width(words) <= width) {
            return least.text(words);
        }
        var broken = least.paragraph(words, width);
        if (!Script.of(words).rightToLeft()) {
            broken.setWrappingWidth(Lines.even(least, words, broken));
        }
        return broken;
    }
}
