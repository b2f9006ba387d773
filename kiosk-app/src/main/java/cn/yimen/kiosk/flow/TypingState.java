package cn.yimen.kiosk.flow;

import cn.yimen.ui.typing.Handwriting;
import cn.yimen.ui.typing.InkPoint;
import cn.yimen.ui.typing.PinyinInput;
import cn.yimen.ui.typing.StrokeInput;
import java.util.List;
import java.util.stream.Stream;

/// A field that is being typed into, with the keyboard under it. Lives in the state of its screen,
/// so it ends with the session; says of itself only how long it is.
///
/// @param cursor place in the text, in UTF-16 units, never within a character
/// @param composing letters or strokes for which no words were chosen yet
/// @param shown whether a masked field shows its text
/// @param ink strokes of the character that is being written
/// @param firstCandidate the first candidate to show
public record TypingState(
        TypingRule rule,
        String text,
        int cursor,
        String composing,
        KeyPlane plane,
        boolean capitals,
        boolean shown,
        List<List<InkPoint>> ink,
        int firstCandidate) {

    private static final int LONGEST_CANDIDATE = 24;
    private static final int FEWEST_POINTS = 2;

    public TypingState {
        ink = List.copyOf(ink);
    }

    public static TypingState of(TypingRule rule) {
        return of(rule, "");
    }

    /// With what is known already, the cursor at its end.
    public static TypingState of(TypingRule rule, String known) {
        var text = within(rule, rule.tidy(known));
        boolean capitals = rule.kind() == TypingRule.Kind.DOCUMENT;
        return new TypingState(
                rule,
                text,
                text.length(),
                "",
                rule.planes().getFirst(),
                capitals,
                false,
                List.of(),
                0);
    }

    /// As it was left: on the keys that were used last, at the same place.
    TypingState resumed(KeyPlane last, int place) {
        boolean isPlace = place >= 0 && place <= text.length();
        var state = isPlace ? with(text, place, "", List.of(), 0) : this;
        return rule.planes().contains(last) ? state.keys(last, capitals, false) : state;
    }

    private static String within(TypingRule rule, String text) {
        int length = text.codePointCount(0, text.length());
        return length <= rule.longest()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, rule.longest()));
    }

    /// What counts: without what is still being composed.
    public boolean isEmpty() {
        return text.isEmpty() && composing.isEmpty() && ink.isEmpty();
    }

    /// The text with what is being composed in its place: what a search looks for at once.
    public String soFar() {
        return plane == KeyPlane.PINYIN
                ? text.substring(0, cursor) + composing + text.substring(cursor)
                : text;
    }

    public boolean isFull() {
        return text.codePointCount(0, text.length()) >= rule.longest();
    }

    public TypingState touched(TypingTouch touch) {
        return switch (touch) {
            case TypingTouch.Type(String typed) -> typed(typed);
            case TypingTouch.Pick(String words, int consumed) -> picked(words, consumed);
            case TypingTouch.Ink(List<InkPoint> stroke) -> written(stroke);
            case TypingTouch.Plane(KeyPlane wanted) ->
                    rule.planes().contains(wanted) ? on(wanted) : this;
            case TypingTouch.Candidates(int first) ->
                    with(text, cursor, composing, ink, Math.max(0, first));
            case TypingTouch.Edit edit -> edited(edit);
        };
    }

    private TypingState typed(String typed) {
        return switch (plane) {
            case PINYIN ->
                    typed.matches("[a-z']")
                            ? composed(typed, PinyinInput.LONGEST)
                            : inserted(typed);
            case STROKES ->
                    typed.length() == 1 && StrokeInput.KEYS.contains(typed)
                            ? composed(typed, StrokeInput.LONGEST)
                            : inserted(typed);
            case HANDWRITING, LATIN, DIGITS, SYMBOLS, CODE, ADDRESS -> inserted(typed);
        };
    }

    private TypingState composed(String typed, int longest) {
        boolean isStray = typed.equals("'") && (composing.isEmpty() || composing.endsWith("'"));
        return isStray || composing.length() >= longest || isFull()
                ? this
                : with(text, cursor, composing + typed, ink, 0);
    }

    private TypingState picked(String words, int consumed) {
        boolean isTooMuch = consumed > composing.length() || words.length() > LONGEST_CANDIDATE;
        if (isTooMuch || consumed < 0 || isFull()) {
            return this;
        }
        var rest = composing.substring(consumed);
        return with(text, cursor, rest, List.of(), 0).inserted(words);
    }

    private TypingState inserted(String typed) {
        var before = text.substring(0, cursor) + typed;
        var tidy = within(rule, rule.tidy(before + text.substring(cursor)));
        int at = Math.min(rule.tidy(before).length(), tidy.length());
        return with(tidy, at, composing, List.of(), 0);
    }

    private TypingState written(List<InkPoint> stroke) {
        int points = ink.stream().mapToInt(List::size).sum() + stroke.size();
        boolean fits = ink.size() < Handwriting.MOST_STROKES && points <= Handwriting.MOST_POINTS;
        return plane == KeyPlane.HANDWRITING && fits && stroke.size() >= FEWEST_POINTS
                ? with(
                        text,
                        cursor,
                        composing,
                        Stream.concat(ink.stream(), Stream.of(stroke)).toList(),
                        0)
                : this;
    }

    private TypingState edited(TypingTouch.Edit edit) {
        return switch (edit) {
            case ERASE -> erased();
            case ERASE_CHARACTER -> without(text, cursor);
            case CLEAR -> with("", 0, "", List.of(), 0);
            case LEFT -> with(text, moved(-1), composing, ink, firstCandidate);
            case RIGHT -> with(text, moved(1), composing, ink, firstCandidate);
            case REWRITE -> with(text, cursor, composing, List.of(), 0);
            case CAPITALS -> keys(plane, !capitals, shown);
            case OTHER_LETTERS -> otherLetters();
            case EYE -> keys(plane, capitals, !shown);
        };
    }

    private TypingState erased() {
        if (!ink.isEmpty()) {
            return with(text, cursor, composing, ink.subList(0, ink.size() - 1), 0);
        }
        return composing.isEmpty()
                ? without(text, cursor)
                : with(text, cursor, composing.substring(0, composing.length() - 1), ink, 0);
    }

    private TypingState without(String from, int end) {
        int begin = moved(-1);
        return with(from.substring(0, begin) + from.substring(end), begin, composing, ink, 0);
    }

    private int moved(int characters) {
        boolean isAtEdge = characters < 0 ? cursor == 0 : cursor == text.length();
        return isAtEdge ? cursor : text.offsetByCodePoints(cursor, characters);
    }

    private TypingState otherLetters() {
        var other = plane == KeyPlane.PINYIN ? KeyPlane.LATIN : KeyPlane.PINYIN;
        return rule.planes().contains(other) ? on(other) : this;
    }

    /// Letters that were typed for pinyin stay as letters where such may stand; a pad forgets them,
    /// and strokes are letters to nobody.
    private TypingState on(KeyPlane wanted) {
        boolean keeps = plane == KeyPlane.PINYIN && !wanted.composes();
        var letters =
                keeps && rule.kind() == TypingRule.Kind.WORDS ? composing.replace("'", "") : "";
        var state = with(text, cursor, "", List.of(), 0).keys(wanted, capitals, shown);
        return letters.isEmpty() || wanted == KeyPlane.HANDWRITING
                ? state
                : state.inserted(letters);
    }

    private TypingState keys(KeyPlane wanted, boolean inCapitals, boolean isShown) {
        return new TypingState(
                rule, text, cursor, composing, wanted, inCapitals, isShown, ink, firstCandidate);
    }

    private TypingState with(
            String words, int at, String letters, List<List<InkPoint>> strokes, int candidate) {
        return new TypingState(
                rule, words, at, letters, plane, capitals, shown, strokes, candidate);
    }

    @Override
    public String toString() {
        return "TypingState[" + text.length() + " characters, " + plane + "]";
    }
}
