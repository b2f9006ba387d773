package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The contract's own file as a readable page.
public final class ContractPage {

    private static final String CONTRACT = "/platform-api.yaml";

    private ContractPage() {}

    public static String of(Texts texts) {
        var contract = contract();
        var info = contract.path("info");
        var body =
                "<section><h1>%s <small>%s</small></h1>\n%s</section>\n"
                                .formatted(
                                        text(info, "title"),
                                        text(info, "version"),
                                        paragraphs(info.path("description").asText()))
                        + contract.path("paths").properties().stream()
                                .map(path -> path(path, contract))
                                .collect(Collectors.joining())
                        + contract.path("components").path("schemas").properties().stream()
                                .map(ContractPage::schema)
                                .collect(Collectors.joining());
        return Html.page(texts, info.path("title").asText(), 0, body);
    }

    private static JsonNode contract() {
        try (var in = ContractPage.class.getResourceAsStream(CONTRACT)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + CONTRACT, e);
        }
    }

    private static String path(Map.Entry<String, JsonNode> path, JsonNode contract) {
        return path.getValue().properties().stream()
                .map(method -> method(path.getKey(), method, contract))
                .collect(Collectors.joining());
    }

    private static String method(
            String path, Map.Entry<String, JsonNode> method, JsonNode contract) {
        var operation = method.getValue();
        return """
        <section><h2><code>%s %s</code></h2>
        <h3>%s</h3>%s<table class="answers">%s</table></section>
        """
                .formatted(
                        method.getKey().toUpperCase(Locale.ROOT),
                        escape(path),
                        text(operation, "summary"),
                        paragraphs(operation.path("description").asText()),
                        answers(operation.path("responses"), contract));
    }

    private static String answers(JsonNode responses, JsonNode contract) {
        return responses.properties().stream()
                .map(answer -> {
                    var said = resolved(answer.getValue(), contract);
                    return "<tr><td><code>%s</code></td><td>%s</td></tr>\n"
                            .formatted(escape(answer.getKey()), text(said, "description"));
                })
                .collect(Collectors.joining());
    }

    private static JsonNode resolved(JsonNode node, JsonNode contract) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static String schema(Map.Entry<String, JsonNode> schema) {
        var rows =
                schema.getValue().path("properties").properties().stream()
                        .map(field -> field(field, schema.getValue().path("required")))
                        .collect(Collectors.joining());
        return "<section id=\"%s\"><h2>%s</h2>%s<table>%s</table></section>\n"
                .formatted(
                        escape(schema.getKey()),
                        escape(schema.getKey()),
                        paragraphs(schema.getValue().path("description").asText()),
                        rows);
    }

    private static String field(Map.Entry<String, JsonNode> field, JsonNode required) {
        boolean must =
                required.valueStream().anyMatch(name -> name.asText().equals(field.getKey()));
        return "<tr><td><code>%s</code>%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        escape(field.getKey()),
                        must ? " *" : "",
                        type(field.getValue()),
                        text(field.getValue(), "description"));
    }

    private static String type(JsonNode field) {
        if (field.has("$ref")) {
            var name = escape(name(field.path("$ref").asText()));
            return "<a href=\"#" + name + "\">" + name + "</a>";
        }
        if (field.has("items")) {
            return type(field.path("items")) + " […]";
        }
        var format = field.has("format") ? " " + text(field, "format") : "";
        return text(field, "type") + format;
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + marked(escape(line)) + "</p>\n")
                .collect(Collectors.joining());
    }

    /// The two marks of Markdown that the contract uses.
    private static String marked(String line) {
        return line.replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>")
                .replaceAll("`(.+?)`", "<code>$1</code>");
    }

    private static String text(JsonNode node, String field) {
        return escape(node.path(field).asText());
    }
}
