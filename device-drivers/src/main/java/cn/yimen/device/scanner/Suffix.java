package cn.yimen.device.scanner;

/// What a scanner is set to send behind each code.
public enum Suffix {
    CR(1),
    LF(1),
    CRLF(2),
    TAB(1),
    /// Nothing: only a pause tells where a code ends.
    NONE(0);

    private final int length;

    Suffix(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }

    /// Whether a byte, and the one before it, end a code.
    boolean endsWith(int before, int last) {
        return switch (this) {
            case CR -> last == '\r';
            case LF -> last == '\n';
            case CRLF -> before == '\r' && last == '\n';
            case TAB -> last == '\t';
            case NONE -> false;
        };
    }
}
