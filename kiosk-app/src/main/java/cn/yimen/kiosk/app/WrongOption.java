package cn.yimen.kiosk.app;

/// A mistake of the command line: ends its reading.
final class WrongOption extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    /// @param sentence for whoever typed it
    WrongOption(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
