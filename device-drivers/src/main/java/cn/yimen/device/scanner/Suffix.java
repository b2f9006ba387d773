package cn.yimen.device.scanner;

/// What a scanner is set to send behind each code.
public enum Suffix {
    CR,
    LF,
    CRLF,
    /// Nothing: only a pause tells where a code ends.
    NONE;

    /// Whether a byte, and the one before it, end a code.
    boolean endsWith(int before, int last) {
        return switch (this) {
            case CR -> last == '\r';
            case LF -> last == '\n';
            case CRLF -> before == '\r' && last == '\n';
            case NONE -> false;
        };
    }
}
