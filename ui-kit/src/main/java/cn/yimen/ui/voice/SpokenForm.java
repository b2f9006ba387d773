package cn.yimen.ui.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands on a screen → what is heard. Telephone and identity numbers are read digit by digit,
/// small numbers as numbers, and hidden characters are said to be hidden. Words in another script
/// get the voice of their own language. Pure.
public final class SpokenForm {

    public static final SpokenLanguage UYGHUR = new SpokenLanguage("ug");

    /// Runs of one script. What belongs to none (digits, punctuation) goes with what is before it.
    private static final Pattern RUN =
            Pattern.compile(
                    "(?<han>\\p{IsHan}[^\\p{IsLatin}\\p{IsArabic}]*)"
                            + "|(?<arabic>\\p{IsArabic}[^\\p{IsLatin}\\p{IsHan}]*)"
                            + "|(?<latin>\\p{IsLatin}[^\\p{IsHan}\\p{IsArabic}]*)"
                            + "|(?<other>[^\\p{IsHan}\\p{IsArabic}\\p{IsLatin}]+)");

    /// `A001`, `K3-012`: letters and digits of a number that people compare with paper.
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<![A-Za-z])([A-Z]{1,3})(?=-?\\d)|(?<![A-Za-z])[A-Z]{1,5}(?![a-z]|\\s[a-z])");

    private final SpokenLanguage base;
    private final Numbers numbers;

    private SpokenForm(SpokenLanguage base) {
        this.base = base;
        numbers = Numbers.in(base);
    }

    /// @param language of the screen
    public static List<SpokenPiece> of(String text, SpokenLanguage language) {
        return new SpokenForm(language).pieces(text);
    }

    /// The same in one line, as a caption.
    public static String caption(List<SpokenPiece> pieces) {
        return String.join(" ", pieces.stream().map(SpokenPiece::words).toList());
    }

    private List<SpokenPiece> pieces(String text) {
        var pieces = new ArrayList<SpokenPiece>();
        var worded = numbers.worded(tidy(text));
        for (var run = RUN.matcher(worded); run.find(); ) {
            add(pieces, language(run), run.group().strip());
        }
        return List.copyOf(pieces);
    }

    /// One space for each gap, plain forms of full-width letters and digits.
    private static String tidy(String text) {
        var plain = new StringBuilder();
        text.codePoints().map(SpokenForm::halfWidth).forEach(plain::appendCodePoint);
        return plain.toString().replaceAll("[\\s\\u2066-\\u2069\\u200e\\u200f]+", " ").strip();
    }

    private static int halfWidth(int character) {
        boolean wide =
                (character >= '０' && character <= '９')
                        || (character >= 'Ａ' && character <= 'Ｚ')
                        || (character >= 'ａ' && character <= 'ｚ');
        return wide ? character - 0xFEE0 : character;
    }

    private SpokenLanguage language(Matcher run) {
        if (run.group("han") != null) {
            return SpokenLanguage.MANDARIN;
        }
        if (run.group("arabic") != null) {
            return UYGHUR;
        }
        return run.group("latin") != null ? SpokenLanguage.ENGLISH : base;
    }

    /// Nothing to be heard is no piece; neighbours of one voice are one.
    private static void add(List<SpokenPiece> pieces, SpokenLanguage language, String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        var spoken =
                language.equals(SpokenLanguage.ENGLISH)
                        ? NUMBERED.matcher(words).replaceAll(SpokenForm::spelt)
                        : words;
        var last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.language().equals(language)) {
            pieces.set(pieces.size() - 1, new SpokenPiece(language, last.words() + " " + spoken));
        } else {
            pieces.add(new SpokenPiece(language, spoken));
        }
    }

    /// "A" alone is read as the article, "A." by its name.
    private static String spelt(MatchResult letters) {
        return String.join(" ", letters.group().chars().mapToObj(c -> (char) c + ".").toList())
                + " ";
    }
}
