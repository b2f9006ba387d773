package cn.yimen.display.app;

/// Why the program ends before it began: a sentence for whoever started it, and the exit code.
final class CannotRun extends Exception {

    private static final long serialVersionUID = 1;
    private static final int WRONG_COMMAND_LINE = 2;
    private static final int CANNOT_START = 3;

    private final int code;
    private final String sentence;

    private CannotRun(int code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    static CannotRun commandLine(String sentence) {
        return new CannotRun(WRONG_COMMAND_LINE, sentence);
    }

    static CannotRun start(String sentence) {
        return new CannotRun(CANNOT_START, sentence);
    }

    int code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}
