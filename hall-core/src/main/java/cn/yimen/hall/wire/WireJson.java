package cn.yimen.hall.wire;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.fleet.Order;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Locale;
import java.util.stream.Stream;

/// Records ↔ JSON, as the programs of a hall speak and as the journal keeps. Unknown fields are
/// tolerated, so that a newer program may say more; missing ones are an error, so that nothing is
/// guessed.
public final class WireJson {

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter SORTED =
            MAPPER.rebuild()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .build()
                    .writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private WireJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    /// The same in UTF-8.
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    /// The same with the names of every object in alphabetical order: one value, one text. For
    /// records that say what they are by their place, not by a `type` of their own.
    public static String writeSorted(Object value) {
        try {
            return SORTED.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    /// @throws MalformedMessage where the text is not such a value; says where, never what stood
    ///   there
    public static <T> T read(String json, Class<T> type) throws MalformedMessage {
        return read(MAPPER.readerFor(type), json, type);
    }

    /// The same of what was parsed before.
    ///
    /// @throws MalformedMessage as [#read]
    public static <T> T read(JsonNode parsed, Class<T> type) throws MalformedMessage {
        try {
            return MAPPER.treeToValue(parsed, type);
        } catch (JsonProcessingException e) {
            throw MalformedMessage.at(type, e);
        }
    }

    /// The same for what anybody may have sent: a key that stands twice means one thing to one
    /// reader and another to the next.
    ///
    /// @throws MalformedMessage as [#read], and where a key stands twice
    public static <T> T readForeign(String json, Class<T> type) throws MalformedMessage {
        var strict = MAPPER.readerFor(type).with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        return read(strict, json, type);
    }

    private static <T> T read(ObjectReader reader, String json, Class<T> type)
            throws MalformedMessage {
        try {
            var value = reader.<T>readValue(json);
            if (value == null) {
                throw new MalformedMessage(type.getSimpleName() + ": null");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw MalformedMessage.at(type, e);
        }
    }

    private static JsonMapper mapper() {
        var builder =
                JsonMapper.builder(JsonFactory.builder().recyclerPool(new ClearedBuffers()).build())
                        .addModule(new JavaTimeModule())
                        .addModule(new Jdk8Module())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_ABSENT,
                                        JsonInclude.Include.NON_ABSENT));
        Stream.of(
                        HallEvent.class,
                        HallCommand.class,
                        CommandAnswer.class,
                        StreamMessage.class,
                        SignInAnswer.class,
                        NewPasswordAnswer.class,
                        EnrolmentQuestion.class,
                        EnrolmentAnswer.class,
                        Order.What.class)
                .flatMap(WireJson::leaves)
                .forEach(leaf ->
                        builder.registerSubtypes(new NamedType(leaf, kebab(leaf.getSimpleName()))));
        return builder.build();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(WireJson::leaves)
                : Stream.of(type);
    }

    /// The name of an event or command on the wire and in the journal: `ServingStarted` →
    /// `serving-started`.
    public static String typeName(Class<?> type) {
        return kebab(type.getSimpleName());
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
