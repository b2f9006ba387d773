package cn.yimen.sandbox.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The contract's schemas (JSON Schema 2020-12) as checks, formats included.
public final class Schemas {

    private static final String HOME = "https://platform.yimen.cn/contract";

    /// Words of the file that are no checks.
    private static final List<String> SILENT =
            List.of(
                    "openapi",
                    "info",
                    "servers",
                    "security",
                    "tags",
                    "paths",
                    "components",
                    "x-personal",
                    "x-code-table");

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    Schemas(JsonNode document) {
        this.document = document;
        registry =
                SchemaRegistry.withDialect(
                        dialect(),
                        builder ->
                                builder.schemas(Map.of(HOME, document.toString()))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .build()));
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .keywords(SILENT.stream().map(NonValidationKeyword::new).toList())
                .build();
    }

    /// What is wrong with a text that should be such a value: a JSON Pointer into it, never what
    /// stood there. Empty where it is as agreed.
    ///
    /// @param schema where the schema stands in the document
    public Optional<String> wrongIn(String json, String schema) {
        try {
            return wrong(STRICT.readTree(json), schema);
        } catch (JsonProcessingException e) {
            return Optional.of("");
        }
    }

    /// The same for a parameter's text.
    public boolean isParameter(String text, String schema) {
        boolean isNumber = document.at(resolved(schema)).path("type").asText().equals("integer");
        var value =
                isNumber && text.matches("-?\\d{1,18}")
                        ? LongNode.valueOf(Long.parseLong(text))
                        : TextNode.valueOf(text);
        return wrong(value, schema).isEmpty();
    }

    private Optional<String> wrong(JsonNode value, String schema) {
        return compiled.computeIfAbsent(resolved(schema), this::compile).validate(value).stream()
                .findFirst()
                .map(Schemas::place);
    }

    private static String place(Error error) {
        var at = error.getInstanceLocation().toString();
        return error.getProperty() == null ? at : at + "/" + error.getProperty();
    }

    /// References are followed, because a path's braces are no part of an address.
    private String resolved(String schema) {
        var node = document.at(schema);
        return node.has("$ref") ? resolved(node.path("$ref").asText().substring(1)) : schema;
    }

    private Schema compile(String schema) {
        return schema.startsWith("/components/")
                ? registry.getSchema(SchemaLocation.of(HOME + "#" + schema))
                : registry.getSchema(document.at(schema));
    }
}
