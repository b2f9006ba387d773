package cn.yimen.hall.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The options that were given. Whatever is wrong with one is noted and the others are read on, so
/// that somebody who mends a file learns of all its mistakes at once.
public final class Given {

    private final Start start;
    private final Map<String, String> values;
    private final List<Problem> problems;

    Given(Start start, Map<String, String> values, List<Problem> problems) {
        this.start = start;
        this.values = Map.copyOf(values);
        this.problems = new ArrayList<>(problems);
    }

    /// What a program makes of an option's text.
    public interface Form<T> {
        T of(String text) throws WrongValue;
    }

    /// Whether the program ends once its settings are found sound: nothing is changed then.
    public boolean isOnlyChecked() {
        return start.onlyChecked();
    }

    /// What they are read for.
    public Start.Aim aim() {
        return start.aim();
    }

    public boolean has(String option) {
        return values.containsKey(option);
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(values.get(option));
    }

    public Optional<Path> file(String option) {
        return text(option).map(Path::of);
    }

    /// Empty where the option is not given, or is wrong.
    public <T> Optional<T> read(String option, Form<T> form) {
        var text = text(option);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(form.of(text.get()));
        } catch (WrongValue wrong) {
            wrong.messages().forEach(message -> wrong(option, message));
            return Optional.empty();
        }
    }

    /// @param wrong what a text is that is none, going on after it: `is no address like …`
    public <T> Optional<T> read(String option, Function<String, Optional<T>> form, String wrong) {
        return read(
                option,
                text -> form.apply(text).orElseThrow(() -> new WrongValue(text + " " + wrong)));
    }

    /// Notes a mistake.
    public void wrong(String option, String message) {
        problems.add(new Problem(start.place(option), message));
    }

    /// Notes where one of the options is given without the other.
    public void together(String one, String other) {
        if (has(one) != has(other)) {
            wrong(has(one) ? one : other, "needs " + (has(one) ? other : one) + " beside it");
        }
    }

    /// Notes where an option is given that means nothing without another.
    public void needs(String option, String other) {
        if (has(option) && !has(other)) {
            wrong(option, "needs " + other + " beside it");
        }
    }

    /// What the options say together, made only where nothing is wrong with any: whatever is needed
    /// is there then.
    public <T> Reading<T> whole(Supplier<T> making) {
        return problems.isEmpty()
                ? new Reading.Read<>(making.get(), List.of())
                : new Reading.Unreadable<>(problems);
    }
}
