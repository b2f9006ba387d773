package cn.yimen.hall.config;

/// One option of a program, as its table describes it.
///
/// @param name with its dashes: `--device`
/// @param value what stands after it, as the help writes it: `URL[,URL…]`; empty for an option that
///   has none
/// @param needed whether the program cannot do without it
/// @param about one sentence for the help
public record Option(String name, String value, boolean needed, String about) {

    public static Option needed(String name, String value, String about) {
        return new Option(name, value, true, about);
    }

    public static Option of(String name, String value, String about) {
        return new Option(name, value, false, about);
    }

    /// It is given or not, and has no value.
    public static Option flag(String name, String about) {
        return new Option(name, "", false, about);
    }

    /// The same for a program that cannot do without it.
    public Option asNeeded() {
        return new Option(name, value, true, about);
    }

    boolean isFlag() {
        return value.isEmpty();
    }

    String form() {
        return isFlag() ? name : name + " " + value;
    }
}
