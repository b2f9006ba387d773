package cn.yimen.device.config;

import cn.yimen.device.config.Node.Place;
import cn.yimen.device.config.Node.Scalar;
import cn.yimen.device.config.Node.Sequence;
import cn.yimen.device.config.Node.Table;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// YAML text → [Node]s. Only the form is judged here: that it is YAML, that it is one document,
/// that no key stands twice.
final class Tree {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser parser;
    private final Consumer<Problem> problems;

    private Tree(YAMLParser parser, Consumer<Problem> problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /// Empty where the text has no readable form; the problem is told then.
    static Optional<Node> of(String file, String text, Consumer<Problem> problems) {
        try (var parser = YAML.createParser(text)) {
            if (parser.nextToken() == null) {
                problems.accept(new Problem(file + ":1", "the file is empty"));
                return Optional.empty();
            }
            var tree = new Tree(parser, problems);
            var root = tree.node(new Place(file, tree.line(), ""));
            if (parser.nextToken() != null) {
                problems.accept(new Problem(file + ":" + tree.line(), "something follows the end"));
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            var line = where == null ? 1 : where.getLineNr();
            var why = e.getOriginalMessage().lines().findFirst().orElse("");
            problems.accept(new Problem(file + ":" + line, "not YAML: " + why));
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private Node node(Place place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Table(place, entries(place));
            case START_ARRAY -> new Sequence(place, elements(place));
            default -> new Scalar(place, plainText(place));
        };
    }

    private String plainText(Place place) throws IOException {
        if (parser.isCurrentAlias()) {
            problems.accept(
                    new Problem(place.toString(), "write the value out: aliases are not read"));
        }
        return parser.getText();
    }

    private Map<String, Node> entries(Place place) throws IOException {
        var entries = new LinkedHashMap<String, Node>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var at = place.key(key, line());
            parser.nextToken();
            if (entries.put(key, node(at)) != null) {
                problems.accept(new Problem(at.toString(), "stands here twice"));
            }
        }
        return entries;
    }

    private List<Node> elements(Place place) throws IOException {
        var elements = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(place.element(elements.size(), line())));
        }
        return elements;
    }

    private int line() {
        return ((JsonParser) parser).currentTokenLocation().getLineNr();
    }
}
