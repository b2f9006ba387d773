package cn.yimen.device.printer;

/// Makes any text harmless to a printer: what could act as a command, reorder a line or break it is
/// taken out before a text is measured, so nothing that a citizen or the platform types can steer
/// the printer.
final class PrintableText {

    /// Shown where a character exists but cannot be shown, as Chinese typesetters do.
    private static final int GETA = '〓';

    private PrintableText() {}

    static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(PrintableText::harmless)
                .filter(c -> c >= 0)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /// The character itself, a blank or sign in its place, or -1 to leave it out.
    private static int harmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> Character.isWhitespace(codePoint) ? ' ' : -1;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> -1;
            case Character.SURROGATE, Character.UNASSIGNED -> GETA;
            default -> codePoint;
        };
    }
}
