package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The contract's own file as a readable page.
public final class ContractPage {

    private ContractPage() {}

    /// @param contract the whole document
    public static String of(Texts texts, JsonNode contract) {
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
        <h3>%s</h3>%s<p>%s</p><table class="answers">%s</table></section>
        """
                .formatted(
                        method.getKey().toUpperCase(Locale.ROOT),
                        escape(path),
                        text(operation, "summary"),
                        paragraphs(operation.path("description").asText()),
                        body(operation),
                        answers(operation.path("responses"), contract));
    }

    /// What is sent, and what may be refused.
    private static String body(JsonNode operation) {
        var sent = operation.at("/requestBody/content/application~1json/schema");
        var refusals =
                operation
                        .path("x-problems")
                        .valueStream()
                        .map(problem -> "<code>" + escape(problem.asText()) + "</code>")
                        .collect(Collectors.joining(" "));
        return (sent.has("$ref") ? type(sent) + "　" : "") + refusals;
    }

    private static String answers(JsonNode responses, JsonNode contract) {
        return responses.properties().stream()
                .map(answer -> {
                    var said = resolved(answer.getValue(), contract);
                    var schema = said.at("/content/application~1json/schema");
                    return "<tr><td><code>%s</code></td><td>%s %s</td></tr>\n"
                            .formatted(
                                    escape(answer.getKey()),
                                    text(said, "description"),
                                    schema.has("$ref") ? type(schema) : "");
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
        return "<tr><td><code>%s</code>%s%s</td><td>%s</td><td>%s</td></tr>\n"
                .formatted(
                        escape(field.getKey()),
                        must ? " *" : "",
                        field.getValue().path("x-personal").asBoolean() ? " 个人信息" : "",
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
