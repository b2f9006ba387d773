package cn.yimen.device.card;

/// What may stand in a text from a chip.
public final class ChipText {

    private static final int REPLACEMENT = 0xFFFD;

    private ChipText() {}

    /// Control characters would reach the printer as commands. Private-use characters are let pass,
    /// since older cards hold rare characters there, and so are the planes beyond the first, where
    /// rare characters are added with each edition of Unicode.
    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(ChipText::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.UNASSIGNED -> Character.isSupplementaryCodePoint(codePoint);
            default -> codePoint != REPLACEMENT;
        };
    }
}
