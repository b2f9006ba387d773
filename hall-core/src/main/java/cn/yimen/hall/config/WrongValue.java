package cn.yimen.hall.config;

import java.util.List;

/// A value of an option that says nothing.
public final class WrongValue extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    /// @param messages what is wrong, each going on after the option's name: `nowhere is no
    ///   address`
    public WrongValue(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    public WrongValue(String message) {
        this(List.of(message));
    }

    /// Of a file that the option names.
    public static WrongValue of(Reading.Unreadable<?> file) {
        return new WrongValue(file.problems().stream().map(Problem::toString).toList());
    }

    public List<String> messages() {
        return messages;
    }
}
