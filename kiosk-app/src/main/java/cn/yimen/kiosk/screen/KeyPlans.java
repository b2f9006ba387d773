package cn.yimen.kiosk.screen;

import static cn.yimen.kiosk.screen.Cap.plane;
import static cn.yimen.kiosk.screen.Cap.sign;

import cn.yimen.kiosk.flow.KeyPlane;
import cn.yimen.kiosk.flow.TypingRule;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.kiosk.flow.TypingTouch.Edit;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Which keys stand on each plane of the keyboard for one field.
///
/// @param done the screen's own key
record KeyPlans(Surroundings around, TypingRule rule, Cap done) {
    static final double LETTERS_A_ROW = 10;
    static final double CODE_A_ROW = 8;
    static final double SIGNS_A_ROW = 7;
    static final double DIGITS_A_ROW = 4;

    /// How many keys of the usual width a row of the plane holds.
    double units(KeyPlane plane) {
        return switch (plane) {
            case PINYIN, LATIN, ADDRESS -> LETTERS_A_ROW;
            case CODE -> CODE_A_ROW;
            case DIGITS -> hasSigns() ? SIGNS_A_ROW : DIGITS_A_ROW;
            case SYMBOLS -> SIGNS_A_ROW;
            case STROKES, HANDWRITING -> DIGITS_A_ROW;
        };
    }

    List<List<Cap>> rows(KeyPlane plane, boolean capitals) {
        return switch (plane) {
            case PINYIN ->
                    letters(false, Cap.utility(text("typing.split"), new TypingTouch.Type("'")));
            case LATIN ->
                    letters(
                            capitals,
                            Cap.utility(
                                    text(capitals ? "typing.small" : "typing.capitals"),
                                    Edit.CAPITALS));
            case DIGITS -> hasSigns() ? digitsAndSigns() : digits();
            case SYMBOLS -> symbols();
            case STROKES -> strokes();
            case CODE -> code();
            case ADDRESS -> address();
            case HANDWRITING -> List.of();
        };
    }

    /// The keys below the pad.
    List<Cap> belowPad() {
        var keys = new ArrayList<Cap>();
        keys.add(Cap.utility(text("typing.undo"), Edit.ERASE).with(Icon.UNDO));
        keys.add(Cap.utility(text("typing.rewrite"), Edit.REWRITE));
        keys.add(Cap.icon(Icon.BACKSPACE, text("typing.erase"), Edit.ERASE_CHARACTER));
        keys.add(Cap.plane(text("typing.strokes"), KeyPlane.STROKES));
        keys.add(Cap.plane(text("typing.pinyin"), KeyPlane.PINYIN));
        keys.add(done);
        return keys;
    }

    private List<List<Cap>> letters(boolean capitals, Cap first) {
        var last = new ArrayList<>(List.of(first.wide(1.5)));
        last.addAll(signs("zxcvbnm", capitals));
        last.add(erase().wide(1.5));
        return List.of(signs("qwertyuiop", capitals), signs("asdfghjkl", capitals), last, bottom());
    }

    private List<Cap> bottom() {
        var keys = new ArrayList<Cap>();
        keys.add(plane("123", KeyPlane.DIGITS).wide(1.4));
        if (offers(KeyPlane.PINYIN)) {
            keys.add(Cap.utility(text("typing.other"), Edit.OTHER_LETTERS).wide(1.4));
        }
        boolean hasPad = offers(KeyPlane.HANDWRITING);
        keys.add(Cap.space(text("typing.space")).wide(hasPad ? 2.6 : 4.6));
        if (hasPad) {
            keys.add(
                    plane(text("typing.handwriting"), KeyPlane.HANDWRITING).wide(2).with(Icon.PEN));
        }
        keys.add(done.wide(10 - keys.stream().mapToDouble(Cap::units).sum()));
        return keys;
    }

    private List<List<Cap>> digitsAndSigns() {
        return List.of(
                signs("123-/#@", false),
                signs("456._:+", false),
                row(signs("789()", false), erase().wide(2)),
                List.of(
                        plane(text("typing.letters"), rule.planes().getFirst()),
                        sign("0"),
                        plane(text("typing.symbols"), KeyPlane.SYMBOLS),
                        Cap.icon(Icon.PREV, text("typing.left"), Edit.LEFT),
                        Cap.icon(Icon.NEXT, text("typing.right"), Edit.RIGHT),
                        done.wide(2)));
    }

    private List<List<Cap>> digits() {
        var special =
                switch (rule.kind()) {
                    case ID_NUMBER -> sign("X");
                    case MONEY -> sign(".");
                    case DOCUMENT -> plane(text("typing.letters"), KeyPlane.LATIN);
                    default -> Cap.utility(text("typing.clear"), Edit.CLEAR);
                };
        return List.of(
                row(signs("123", false), erase()),
                row(signs("456", false), Cap.icon(Icon.PREV, text("typing.left"), Edit.LEFT)),
                row(signs("789", false), Cap.icon(Icon.NEXT, text("typing.right"), Edit.RIGHT)),
                List.of(special, sign("0"), done.wide(2)));
    }

    private List<List<Cap>> symbols() {
        return List.of(
                signs("，。、；：？！", false),
                signs("“”（）《》·", false),
                row(signs("@.-_/", false), erase().wide(2)),
                List.of(
                        plane(text("typing.letters"), rule.planes().getFirst()),
                        plane("123", KeyPlane.DIGITS),
                        Cap.space(text("typing.space")),
                        Cap.icon(Icon.PREV, text("typing.left"), Edit.LEFT),
                        Cap.icon(Icon.NEXT, text("typing.right"), Edit.RIGHT),
                        done.wide(2)));
    }

    private List<List<Cap>> strokes() {
        return List.of(
                List.of(
                        Cap.stroke(text("typing.stroke.h"), "h"),
                        Cap.stroke(text("typing.stroke.s"), "s"),
                        Cap.stroke(text("typing.stroke.p"), "p"),
                        erase()),
                List.of(
                        Cap.stroke(text("typing.stroke.n"), "n"),
                        Cap.stroke(text("typing.stroke.z"), "z"),
                        Cap.stroke(text("typing.stroke.unsure"), "*"),
                        plane(text("typing.handwriting"), KeyPlane.HANDWRITING)),
                List.of(
                        plane(text("typing.pinyin"), KeyPlane.PINYIN),
                        plane("123", KeyPlane.DIGITS),
                        done.wide(2)));
    }

    /// Those of Crockford's 32, eight in a row.
    private List<List<Cap>> code() {
        return List.of(
                signs("01234567", false),
                signs("89ABCDEF", false),
                signs("GHJKMNPQ", false),
                signs("RSTVWXYZ", false),
                List.of(
                        Cap.utility(text("typing.clear"), Edit.CLEAR).wide(2),
                        erase().wide(2),
                        done.wide(4)));
    }

    private List<List<Cap>> address() {
        return List.of(
                signs("1234567890", false),
                signs("qwertyuiop", false),
                signs("asdfghjkl-", false),
                signs("zxcvbnm.:/", false),
                List.of(
                        Cap.utility(text("typing.clear"), Edit.CLEAR).wide(2),
                        Cap.icon(Icon.PREV, text("typing.left"), Edit.LEFT),
                        Cap.icon(Icon.NEXT, text("typing.right"), Edit.RIGHT),
                        erase().wide(2),
                        done.wide(4)));
    }

    private static List<Cap> signs(String signs, boolean capitals) {
        var shown = capitals ? signs.toUpperCase(Locale.ROOT) : signs;
        return shown.codePoints().mapToObj(c -> sign(Character.toString(c))).toList();
    }

    private static List<Cap> row(List<Cap> caps, Cap last) {
        return Stream.concat(caps.stream(), Stream.of(last)).toList();
    }

    private boolean hasSigns() {
        return offers(KeyPlane.SYMBOLS);
    }

    private boolean offers(KeyPlane plane) {
        return rule.planes().contains(plane);
    }

    private Cap erase() {
        return Cap.icon(Icon.BACKSPACE, text("typing.erase"), Edit.ERASE);
    }

    private String text(String key) {
        return around.text(key);
    }
}
