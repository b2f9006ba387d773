package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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
                                .map(ContractPage::path)
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

    private static String path(Map.Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .map(method ->
                        """
                        <section><h2><code>%s %s</code></h2>
                        <h3>%s</h3>%s<table>%s</table></section>
                        """
                                .formatted(
                                        method.getKey().toUpperCase(java.util.Locale.ROOT),
                                        escape(path.getKey()),
                                        text(method.getValue(), "summary"),
                                        paragraphs(method.getValue().path("description").asText()),
                                        answers(method.getValue().path("responses"))))
                .collect(Collectors.joining());
    }

    private static String answers(JsonNode responses) {
        return responses.properties().stream()
                .map(answer ->
                        "<tr><td>%s</td><td>%s</td></tr>\n"
                                .formatted(
                                        escape(answer.getKey()),
                                        answer.getValue().has("$ref")
                                                ? escape(
                                                        name(
                                                                answer.getValue()
                                                                        .path("$ref")
                                                                        .asText()))
                                                : text(answer.getValue(), "description")))
                .collect(Collectors.joining());
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

    /// Paragraphs of the contract's Markdown; of its marks only the bold ones are used there.
    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        "<p>"
                                + escape(line).replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>")
                                + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String text(JsonNode node, String field) {
        return escape(node.path(field).asText());
    }
}
