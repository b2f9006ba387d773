package cn.yimen.hall.config;

import cn.yimen.hall.config.Node.Kind;
import cn.yimen.hall.config.Node.Place;
import cn.yimen.hall.config.Node.Scalar;
import cn.yimen.hall.config.Node.Sequence;
import cn.yimen.hall.config.Node.Table;
import com.fasterxml.jackson.core.JsonFactory;
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

/// YAML or JSON text → [Node]s. Only the form is judged here: that it is the format, that it is one
/// document, that no key stands twice.
final class Tree {

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory YAML = new YAMLFactory();

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    private Tree(JsonParser parser) {
        this.parser = parser;
    }

    static Reading<Node> ofJson(SourceText source) {
        return read(source, JSON);
    }

    static Reading<Node> ofYaml(SourceText source) {
        return read(source, YAML);
    }

    private static Reading<Node> read(SourceText source, JsonFactory format) {
        try (var parser = format.createParser(source.text())) {
            var tree = new Tree(parser);
            if (parser.nextToken() == null) {
                return broken(source.file() + ":1", "the file is empty");
            }
            var root = tree.node(new Place(source.file(), tree.line(), ""));
            if (parser.nextToken() != null) {
                return broken(source.file() + ":" + tree.line(), "something follows the end");
            }
            return tree.problems.isEmpty()
                    ? new Reading.Read<>(root, List.of())
                    : new Reading.Unreadable<>(tree.problems);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            return broken(
                    source.file() + ":" + (where == null ? 1 : where.getLineNr()),
                    "not " + format.getFormatName() + ": " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private Node node(Place place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Table(place, entries(place));
            case START_ARRAY -> new Sequence(place, elements(place));
            case VALUE_STRING -> new Scalar(place, Kind.TEXT, plainText(place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Scalar(place, Kind.NUMBER, parser.getText());
            default -> new Scalar(place, Kind.OTHER, parser.getText());
        };
    }

    private String plainText(Place place) throws IOException {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(
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
                problems.add(new Problem(at.toString(), "stands here twice"));
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
        return parser.currentTokenLocation().getLineNr();
    }

    private static Reading<Node> broken(String place, String message) {
        return new Reading.Unreadable<>(List.of(new Problem(place, message)));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
