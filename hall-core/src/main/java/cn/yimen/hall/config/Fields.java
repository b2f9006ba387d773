package cn.yimen.hall.config;

import cn.yimen.hall.config.Node.Kind;
import cn.yimen.hall.config.Node.Place;
import cn.yimen.hall.config.Node.Scalar;
import cn.yimen.hall.config.Node.Sequence;
import cn.yimen.hall.config.Node.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The fields of one table, taken one by one. What is missing or wrong becomes a problem and a
/// stand-in value, so that one reading finds every problem; a table with problems is not used.
final class Fields {

    /// Stands in for a text that is wrong.
    static final String UNKNOWN = "?";

    private final Place place;
    private final Map<String, Node> entries;
    private final List<Problem> problems;
    private final Set<String> taken = new HashSet<>();

    private Fields(Place place, Map<String, Node> entries, List<Problem> problems) {
        this.place = place;
        this.entries = entries;
        this.problems = problems;
    }

    static Fields of(Node node, List<Problem> problems) {
        if (node instanceof Table(Place place, Map<String, Node> entries)) {
            return new Fields(place, entries, problems);
        }
        problems.add(new Problem(node.place().toString(), "a table of keys is expected here"));
        return new Fields(node.place(), Map.of(), problems);
    }

    String text(String key) {
        return wanted(key).map(node -> textOf(node, problems)).orElse(UNKNOWN);
    }

    String textOrEmpty(String key) {
        return found(key)
                .filter(node -> !(node instanceof Scalar scalar && scalar.text().isEmpty()))
                .map(node -> textOf(node, problems))
                .orElse("");
    }

    static String textOf(Node node, List<Problem> problems) {
        if (node instanceof Scalar(Place place, Kind kind, String text) && kind != Kind.OTHER) {
            if (!text.isBlank() && text.codePoints().noneMatch(Character::isISOControl)) {
                return text.strip();
            }
            problems.add(new Problem(place.toString(), "is empty or holds control characters"));
        } else {
            problems.add(new Problem(node.place().toString(), "a text is expected here"));
        }
        return UNKNOWN;
    }

    int whole(String key, int least, int most) {
        return (int) number(key, least, most, "[+-]?\\d+", "a whole number");
    }

    int wholeOr(String key, int absent, int least, int most) {
        return found(key).isPresent() ? whole(key, least, most) : absent;
    }

    boolean flagOr(String key, boolean absent) {
        var node = found(key);
        if (node.isEmpty()) {
            return absent;
        }
        if (node.get() instanceof Scalar scalar && scalar.text().matches("true|false")) {
            return scalar.text().equals("true");
        }
        problem(key, "true or false is expected here");
        return absent;
    }

    <E extends Enum<E>> E wordOr(String key, E absent) {
        return found(key).flatMap(node -> wordOf(node, absent.getDeclaringClass())).orElse(absent);
    }

    /// One of the words of a closed list.
    <E extends Enum<E>> Optional<E> wordOf(Node node, Class<E> words) {
        var text = textOf(node, problems);
        var known =
                Stream.of(words.getEnumConstants()).filter(w -> w.name().equals(text)).findFirst();
        if (known.isEmpty() && !text.equals(UNKNOWN)) {
            var message = "one of " + List.of(words.getEnumConstants()) + " is expected here";
            problems.add(new Problem(node.place().toString(), message));
        }
        return known;
    }

    double decimal(String key, double least, double most) {
        return number(key, least, most, "[+-]?\\d+(\\.\\d+)?", "a number");
    }

    private double number(String key, double least, double most, String form, String what) {
        var node = wanted(key);
        if (node.isEmpty()) {
            return least;
        }
        if (node.get() instanceof Scalar(Place _, Kind kind, String text)
                && kind == Kind.NUMBER
                && text.matches(form)) {
            double value = Double.parseDouble(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        problem(key, what + " from " + plain(least) + " to " + plain(most) + " is expected here");
        return least;
    }

    List<Node> list(String key) {
        return wanted(key).map(this::elements).orElse(List.of());
    }

    List<Node> listOrEmpty(String key) {
        return found(key).map(this::elements).orElse(List.of());
    }

    private List<Node> elements(Node node) {
        if (node instanceof Sequence(Place _, List<Node> elements)) {
            return elements;
        }
        problems.add(new Problem(node.place().toString(), "a list is expected here"));
        return List.of();
    }

    /// A list that makes no sense without an entry.
    List<Node> some(String key) {
        var elements = list(key);
        if (elements.isEmpty() && entries.get(key) instanceof Sequence) {
            problem(key, "at least one entry is expected here");
        }
        return elements;
    }

    /// A text that names its table among its neighbours.
    ///
    /// @param seen the neighbours' texts; this one joins them
    String unique(String key, Set<String> seen) {
        var text = text(key);
        if (!text.equals(UNKNOWN) && !seen.add(text)) {
            problem(key, text + " stands here twice");
        }
        return text;
    }

    /// A missing table is one problem, not one for each of its fields.
    Fields table(String key) {
        return wanted(key)
                .map(node -> of(node, problems))
                .orElseGet(() -> new Fields(place, Map.of(), new ArrayList<>()));
    }

    Optional<Fields> tableIfAny(String key) {
        return found(key).map(node -> of(node, problems));
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /// Notes a problem of one field, whether it is there or not.
    void problem(String key, String message) {
        var at = Optional.ofNullable(entries.get(key)).map(Node::place).orElse(place);
        problems.add(new Problem(at.toString(), message));
    }

    /// Every key that nobody asked for is a mistake: a misspelt setting must not be silent.
    void nothingElse() {
        entries.forEach((key, node) -> {
            if (!taken.contains(key)) {
                problems.add(new Problem(node.place().toString(), "unknown key"));
            }
        });
    }

    private Optional<Node> found(String key) {
        taken.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    private Optional<Node> wanted(String key) {
        var node = found(key);
        if (node.isEmpty()) {
            problems.add(new Problem(place.toString(), "\"" + key + "\" is missing"));
        }
        return node;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
