package cn.yimen.desk.launch;

/// Ends the reading of a command line at its first mistake.
public final class WrongOption extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;

    public WrongOption(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
