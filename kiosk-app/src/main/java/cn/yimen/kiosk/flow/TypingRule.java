package cn.yimen.kiosk.flow;

import static cn.yimen.kiosk.flow.KeyPlane.ADDRESS;
import static cn.yimen.kiosk.flow.KeyPlane.CODE;
import static cn.yimen.kiosk.flow.KeyPlane.DIGITS;
import static cn.yimen.kiosk.flow.KeyPlane.HANDWRITING;
import static cn.yimen.kiosk.flow.KeyPlane.LATIN;
import static cn.yimen.kiosk.flow.KeyPlane.PINYIN;
import static cn.yimen.kiosk.flow.KeyPlane.STROKES;
import static cn.yimen.kiosk.flow.KeyPlane.SYMBOLS;

import java.util.List;
import java.util.Locale;

/// What may be typed into a field. Is forgiving: what is meant is taken, however it was written.
///
/// @param planes the keyboards that it offers, the first one first
/// @param longest characters that fit
/// @param masked whether it shows dots until asked
/// @param kind how it tidies
public record TypingRule(List<KeyPlane> planes, int longest, boolean masked, Kind kind) {

    /// What a field holds; each is tidied in its way.
    public enum Kind {
        /// Chinese and anything else; full-width letters and digits become half-width.
        WORDS,
        /// A name: no blanks, one kind of dot (·) between its parts.
        NAME,
        /// Digits; the letter O was a zero, l and I were a one.
        DIGITS,
        /// Yuan: digits and one point.
        MONEY,
        /// A mobile number, shown as 138 1234 5678.
        PHONE,
        /// A day, shown as 1990-03-07.
        DATE,
        /// A resident's number: digits and X.
        ID_NUMBER,
        /// Number of a document: capitals and digits.
        DOCUMENT,
        /// E-mail: no blanks, no Chinese dots.
        EMAIL,
        /// Address of a machine: small letters, digits, dots and colons; Chinese dots and colons
        /// count.
        HALL_ADDRESS,
        /// A one-time code, shown as 7KQ4-M2XD-9F: O is a zero, I and L are a one.
        ENROLMENT_CODE
    }

    private static final List<KeyPlane> CHINESE =
            List.of(PINYIN, HANDWRITING, STROKES, LATIN, DIGITS, SYMBOLS);
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_ADDRESS = 120;
    private static final int LONGEST_AMOUNT = 15;
    private static final int LONGEST_EMAIL = 80;
    private static final int LONGEST_DOCUMENT = 9;
    private static final int LONGEST_HALL_ADDRESS = 60;
    private static final int ID_NUMBER_LENGTH = 18;
    private static final int DATE_LENGTH = 8;

    public TypingRule {
        planes = List.copyOf(planes);
    }

    public static TypingRule search() {
        return new TypingRule(CHINESE, BrowsingTouches.LONGEST_QUERY, false, Kind.WORDS);
    }

    public static TypingRule freeText(int longest) {
        return new TypingRule(CHINESE, longest, false, Kind.WORDS);
    }

    public static TypingRule name() {
        return new TypingRule(CHINESE, LONGEST_NAME, false, Kind.NAME);
    }

    public static TypingRule address() {
        return freeText(LONGEST_ADDRESS);
    }

    public static TypingRule digits(int longest) {
        return new TypingRule(List.of(DIGITS), longest, false, Kind.DIGITS);
    }

    /// Up to a thousand billion yuan, to the fen.
    public static TypingRule money() {
        return new TypingRule(List.of(DIGITS), LONGEST_AMOUNT, false, Kind.MONEY);
    }

    public static TypingRule phone() {
        return new TypingRule(List.of(DIGITS), PhoneTouches.DIGITS, false, Kind.PHONE);
    }

    public static TypingRule date() {
        return new TypingRule(List.of(DIGITS), DATE_LENGTH, false, Kind.DATE);
    }

    public static TypingRule idNumber() {
        return new TypingRule(List.of(DIGITS), ID_NUMBER_LENGTH, false, Kind.ID_NUMBER);
    }

    /// A passport's number as its machine-readable line has it.
    public static TypingRule documentNumber() {
        return new TypingRule(List.of(LATIN, DIGITS), LONGEST_DOCUMENT, false, Kind.DOCUMENT);
    }

    public static TypingRule latin(int longest) {
        return new TypingRule(List.of(LATIN, DIGITS, SYMBOLS), longest, false, Kind.WORDS);
    }

    public static TypingRule email() {
        return new TypingRule(List.of(LATIN, DIGITS, SYMBOLS), LONGEST_EMAIL, false, Kind.EMAIL);
    }

    /// Where a hall server is.
    public static TypingRule hallAddress() {
        return new TypingRule(List.of(ADDRESS), LONGEST_HALL_ADDRESS, false, Kind.HALL_ADDRESS);
    }

    /// What enrols a machine, once.
    public static TypingRule enrolmentCode() {
        return new TypingRule(List.of(CODE), SetupTouches.CODE_LENGTH, false, Kind.ENROLMENT_CODE);
    }

    /// The same, shown as dots until asked.
    public TypingRule asMasked() {
        return new TypingRule(planes, longest, true, kind);
    }

    String tidy(String typed) {
        return switch (kind) {
            case WORDS -> narrow(typed);
            case NAME -> narrow(typed).replaceAll("\\s", "").replaceAll("[.•・‧∙]", "·");
            case DIGITS, PHONE, DATE -> zeros(typed).replaceAll("[^0-9]", "");
            case MONEY -> zeros(typed).replaceAll("[。．]", ".").replaceAll("[^0-9.]", "");
            case ID_NUMBER -> zeros(typed).toUpperCase(Locale.ROOT).replaceAll("[^0-9X]", "");
            case DOCUMENT -> narrow(typed).toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
            case EMAIL ->
                    narrow(typed)
                            .replaceAll("\\s", "")
                            .replace('。', '.')
                            .replaceAll("[^\\x21-\\x7e]", "");
            case HALL_ADDRESS ->
                    narrow(typed)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[。．]", ".")
                            .replace('：', ':')
                            .replaceAll("[^a-z0-9.:/_-]", "");
            case ENROLMENT_CODE ->
                    narrow(typed)
                            .toUpperCase(Locale.ROOT)
                            .replace('O', '0')
                            .replaceAll("[IL]", "1")
                            .replaceAll("[^0-9A-HJKMNP-TV-Z]", "");
        };
    }

    /// What stands in the field from one place to another, as people write it: telephone numbers
    /// and days in groups.
    public String grouped(String text, int from, int to) {
        var groups = new StringBuilder();
        for (int i = from; i < to; i++) {
            groups.append(gap(i)).append(text.charAt(i));
        }
        return groups.toString();
    }

    private String gap(int before) {
        return switch (kind) {
            case PHONE -> before == 3 || before == 7 ? " " : "";
            case DATE -> before == 4 || before == 6 ? "-" : "";
            case ENROLMENT_CODE -> before == 4 || before == 8 ? "-" : "";
            case WORDS, NAME, DIGITS, MONEY, ID_NUMBER, DOCUMENT, EMAIL, HALL_ADDRESS -> "";
        };
    }

    /// Full-width letters, digits and signs of ASCII as half-width ones; Chinese punctuation stays.
    private static String narrow(String typed) {
        var narrow = new StringBuilder();
        typed.codePoints()
                .map(c -> isWideLetter(c) ? c - '！' + '!' : c)
                .map(c -> c == '\u3000' ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .forEach(narrow::appendCodePoint);
        return narrow.toString();
    }

    private static boolean isWideLetter(int c) {
        return (c >= '０' && c <= '９')
                || (c >= 'Ａ' && c <= 'Ｚ')
                || (c >= 'ａ' && c <= 'ｚ')
                || (c >= '！' && c <= '～' && "＠．－＿＃／＋＇".indexOf(c) >= 0);
    }

    private static String zeros(String typed) {
        return narrow(typed).replaceAll("[OoＯ]", "0").replaceAll("[lI|]", "1");
    }
}
