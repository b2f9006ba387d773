package cn.yimen.hall.config;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The options that a program knows, in the order in which its help tells them.
///
/// @param program how it is started
/// @param options each once
/// @param about what else there is to say, for the end of the help; may be empty
public record OptionTable(String program, List<Option> options, String about) {

    private static final List<Option> ALWAYS =
            List.of(
                    Option.of("--settings", "FILE", "more options, as a file of \"device: K1\""),
                    Option.flag("--check", "only judge the options, and name what is wrong"),
                    Option.flag("--help", "say this"));

    public OptionTable {
        options = List.copyOf(options);
    }

    public static OptionTable of(String program, Option... options) {
        return new OptionTable(program, List.of(options), "");
    }

    public OptionTable with(List<Option> more) {
        return new OptionTable(
                program, Stream.concat(options.stream(), more.stream()).toList(), about);
    }

    public OptionTable ending(String sentence) {
        return new OptionTable(program, options, sentence);
    }

    /// The options in one line.
    public String usage() {
        return options.stream()
                .map(option -> option.needed() ? option.form() : "[" + option.form() + "]")
                .collect(Collectors.joining(" ", program + " ", ""));
    }

    /// A paragraph for each option, as a manual's page has it.
    public String help() {
        return Stream.of(Stream.of(usage(), ""), listed(), Stream.of(about))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private Stream<String> listed() {
        return Stream.concat(options.stream(), ALWAYS.stream())
                .map(option -> "  " + option.form() + "\n        " + option.about());
    }

    /// What was given; every option that is not known, has no value or is missing is a mistake that
    /// the result holds already.
    public Given read(Start start) {
        var values = new HashMap<String, String>();
        var seen = new HashSet<String>();
        var problems = new ArrayList<Problem>();
        var words = new ArrayDeque<>(start.words());
        while (!words.isEmpty()) {
            var name = words.remove();
            seen.add(name);
            var value = isFlag(name) ? "" : value(words);
            wrong(name, value)
                    .ifPresentOrElse(
                            message -> problems.add(new Problem(start.place(name), message)),
                            () -> values.put(name, value));
        }
        options.stream()
                .filter(option -> option.needed() && !seen.contains(option.name()))
                .forEach(option -> problems.add(missing(option)));
        return new Given(start, values, problems);
    }

    private Problem missing(Option option) {
        return new Problem(option.name(), "is missing: " + usage());
    }

    /// Empty where the next option stands instead of one.
    private static String value(Deque<String> words) {
        var next = words.peek();
        return next == null || next.startsWith("--") ? "" : words.remove();
    }

    private Optional<String> wrong(String name, String value) {
        var option = named(name);
        if (option.isEmpty()) {
            return Optional.of("unknown option " + name + "; there are: " + usage());
        }
        return !option.get().isFlag() && value.isBlank()
                ? Optional.of("has no value: " + usage())
                : Optional.empty();
    }

    private boolean isFlag(String name) {
        return named(name).filter(Option::isFlag).isPresent();
    }

    private Optional<Option> named(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }
}
