package cn.yimen.uplink.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The file and the records say the same.
final class ContractRecordsTest {

    private static final JsonNode SCHEMAS = contract().path("components").path("schemas");
    private static final Map<String, Class<?>> TYPES = types();

    @Test
    void everyRecordAndEnumIsInTheFileAndTheOtherWayRound() {
        assertThat(TYPES.values())
                .filteredOn(ContractRecordsTest::isOfAGroup)
                .extracting(Class::getSimpleName)
                .allMatch(SCHEMAS::has);
        SCHEMAS.properties().stream()
                .filter(schema ->
                        schema.getValue().has("properties") || schema.getValue().has("enum"))
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals("Problem"))
                .forEach(name -> assertThat(TYPES).containsKey(name));
    }

    @Test
    void fieldsHaveTheSameNamesAndOnlyOptionalOnesMayBeMissing() {
        for (var type : TYPES.entrySet()) {
            var schema = SCHEMAS.path(type.getKey());
            if (!type.getValue().isRecord() || !isOfAGroup(type.getValue())) {
                continue;
            }
            var components = type.getValue().getRecordComponents();
            assertThat(Arrays.stream(components).map(RecordComponent::getName))
                    .as(type.getKey())
                    .containsExactlyInAnyOrderElementsOf(
                            schema.path("properties")
                                    .propertyStream()
                                    .map(Map.Entry::getKey)
                                    .toList());
            assertThat(
                            Arrays.stream(components)
                                    .filter(field -> field.getType() != Optional.class)
                                    .map(RecordComponent::getName))
                    .as(type.getKey())
                    .containsExactlyInAnyOrderElementsOf(
                            schema.path("required").valueStream().map(JsonNode::asText).toList());
        }
    }

    @Test
    void wordsAreTheSame() {
        for (var type : TYPES.entrySet()) {
            if (type.getValue().isEnum() && isOfAGroup(type.getValue())) {
                assertThat(Arrays.stream(type.getValue().getEnumConstants()).map(Object::toString))
                        .as(type.getKey())
                        .containsExactlyElementsOf(words(type.getKey()));
            }
        }
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::urn))
                .containsExactlyInAnyOrderElementsOf(words("ProblemType"));
    }

    private static Iterable<String> words(String schema) {
        return SCHEMAS.path(schema).path("enum").valueStream().map(JsonNode::asText).toList();
    }

    @Test
    void refusalsOfOperationsAreInTheList() {
        var known =
                Arrays.stream(ProblemType.values())
                        .map(ProblemType::word)
                        .collect(Collectors.toSet());
        contract()
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(operation -> operation.path("x-problems").valueStream())
                .forEach(problem -> assertThat(known).contains(problem.asText()));
    }

    /// A record that holds a person's data must not show it where somebody logs it.
    @Test
    void whatHoldsPersonalDataSaysSoAndKeepsItToItself() throws NoSuchMethodException {
        for (var type : TYPES.entrySet()) {
            boolean personal =
                    SCHEMAS.path(type.getKey())
                            .path("properties")
                            .valueStream()
                            .anyMatch(field -> field.path("x-personal").asBoolean());
            if (personal) {
                var text = type.getValue().getMethod("toString");
                assertThat(text.getDeclaringClass()).isEqualTo(type.getValue());
            }
        }
        assertThat(
                        SCHEMAS.path("Person")
                                .path("properties")
                                .path("number")
                                .path("x-personal")
                                .asBoolean())
                .isTrue();
    }

    private static JsonNode contract() {
        try (var in = ContractRecordsTest.class.getResourceAsStream("/platform-api.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The records and enums in the packages of the groups, by simple name.
    private static Map<String, Class<?>> types() {
        try {
            var home =
                    Path.of(
                            ProblemType.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            try (var files = Files.walk(home.resolve("cn/yimen/uplink/contract"))) {
                return files.map(home::relativize)
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".class"))
                        .map(name -> name.replace('/', '.').substring(0, name.length() - 6))
                        .flatMap(ContractRecordsTest::type)
                        .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /// The types of the events are older than the groups; their own tests hold them.
    private static boolean isOfAGroup(Class<?> type) {
        return !type.getPackage().equals(ProblemType.class.getPackage());
    }

    private static Stream<Class<?>> type(String name) {
        try {
            var type = Class.forName(name);
            return type.isRecord() || type.isEnum() ? Stream.of(type) : Stream.empty();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
