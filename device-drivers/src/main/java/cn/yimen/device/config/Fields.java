package cn.yimen.device.config;

import cn.yimen.device.config.Node.Scalar;
import cn.yimen.device.config.Node.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The entries of one table, taken one by one; [#end] names those that nobody took.
final class Fields {

    private final Table table;
    private final Consumer<Problem> problems;
    private final Set<String> taken = new HashSet<>();

    Fields(Table table, Consumer<Problem> problems) {
        this.table = table;
        this.problems = problems;
    }

    Optional<Node> node(String key) {
        taken.add(key);
        return Optional.ofNullable(table.entries().get(key));
    }

    Optional<String> text(String key) {
        return node(key)
                .flatMap(node -> {
                    if (node instanceof Scalar(var _, var text) && !text.isBlank()) {
                        return Optional.of(text);
                    }
                    wrong(key, "a word or number is wanted here");
                    return Optional.empty();
                });
    }

    /// One of these words; `usual` where none stands there or another one does.
    String oneOf(String key, Collection<String> words, String usual) {
        var text = text(key);
        if (text.isPresent() && !words.contains(text.get())) {
            wrong(key, text.get() + " is not known; there are " + List.copyOf(words));
            return usual;
        }
        return text.orElse(usual);
    }

    int number(String key, int least, int most, int usual) {
        var text = text(key);
        if (text.isEmpty()) {
            return usual;
        }
        if (text.get().matches("\\d{1,7}")) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(key, text.get() + " is no number from " + least + " to " + most);
        return usual;
    }

    Map<String, Node> all() {
        taken.addAll(table.entries().keySet());
        return table.entries();
    }

    void wrong(String key, String message) {
        var place = Optional.ofNullable(table.entries().get(key)).orElse(table).place();
        problems.accept(new Problem(place.toString(), message));
    }

    void wrong(String message) {
        problems.accept(new Problem(table.place().toString(), message));
    }

    void end() {
        table.entries().keySet().stream()
                .filter(key -> !taken.contains(key))
                .forEach(key -> wrong(key, "is not known here"));
    }
}
