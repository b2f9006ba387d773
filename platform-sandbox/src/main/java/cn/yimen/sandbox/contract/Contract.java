package cn.yimen.sandbox.contract;

import cn.yimen.sandbox.contract.Operation.Parameter;
import cn.yimen.sandbox.contract.Operation.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The contract's file, read once: its document, its operations, its schemas.
public final class Contract {

    private static final String FILE = "/platform-api.yaml";

    private final JsonNode document;
    private final List<Operation> operations;
    private final Schemas schemas;

    private Contract(JsonNode document) {
        this.document = document;
        operations = read(document);
        schemas = new Schemas(document);
    }

    public static Contract load() {
        try (var in = Contract.class.getResourceAsStream(FILE)) {
            return new Contract(new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }

    public JsonNode document() {
        return document;
    }

    public List<Operation> operations() {
        return operations;
    }

    public Schemas schemas() {
        return schemas;
    }

    public Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + id));
    }

    private static List<Operation> read(JsonNode document) {
        var found = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var at = "/paths/" + escaped(path.getKey()) + "/" + method.getKey();
                found.add(operation(document, path.getKey(), method.getKey(), at));
            }
        }
        return List.copyOf(found);
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private static Operation operation(
            JsonNode document, String path, String method, String pointer) {
        var node = document.at(pointer);
        return new Operation(
                node.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters(document, pointer + "/parameters"),
                schema(document, pointer + "/requestBody"),
                node.path("x-record").asText(),
                node.path("responses").properties().stream()
                        .filter(answer -> !answer.getKey().equals("default"))
                        .map(answer ->
                                new Reply(
                                        Integer.parseInt(answer.getKey()),
                                        schema(
                                                document,
                                                pointer + "/responses/" + answer.getKey())))
                        .toList());
    }

    private static Optional<String> schema(JsonNode document, String pointer) {
        var schema = pointer + "/content/application~1json/schema";
        return document.at(schema).isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    private static List<Parameter> parameters(JsonNode document, String pointer) {
        var found = new ArrayList<Parameter>();
        for (int i = 0; i < document.at(pointer).size(); i++) {
            found.add(parameter(document, pointer + "/" + i));
        }
        return found;
    }

    private static Parameter parameter(JsonNode document, String pointer) {
        var node = document.at(pointer);
        if (node.has("$ref")) {
            return parameter(document, node.path("$ref").asText().substring(1));
        }
        return new Parameter(
                node.path("name").asText(),
                node.path("in").asText(),
                node.path("required").asBoolean(),
                pointer + "/schema");
    }
}
