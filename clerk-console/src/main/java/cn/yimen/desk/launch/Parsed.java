package cn.yimen.desk.launch;

import java.util.List;

/// What came of reading a command line.
public sealed interface Parsed<O> {

    record Sound<O>(O options) implements Parsed<O> {}

    /// @param sentence for whoever typed it
    record Unsound<O>(String sentence) implements Parsed<O> {}

    /// What a program makes of its options.
    interface Form<O> {
        O read(CommandLine line) throws WrongOption;
    }

    static <O> Parsed<O> of(Options options, List<String> arguments, Form<O> form) {
        try {
            return new Sound<>(form.read(CommandLine.read(options, arguments)));
        } catch (WrongOption wrong) {
            return new Unsound<>(wrong.sentence());
        }
    }
}
