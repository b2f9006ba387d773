package cn.yimen.uplink.codes;

import cn.yimen.uplink.client.PlatformWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;

/// The contract's records with a province's codes in place of the words of its closed lists. An
/// answer with a code that nobody knows is not used: half of an item would be a guess.
public final class ProvinceWords implements PlatformWords {

    private final JsonMapper mapper;

    public ProvinceWords(CodeMap codes) {
        var module = new SimpleModule(codes.platform());
        CodeTables.all().forEach(table -> add(module, codes, table));
        this.mapper =
                JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .addModule(new Jdk8Module())
                        .addModule(module)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_ABSENT,
                                        JsonInclude.Include.NON_ABSENT))
                        .build();
    }

    private static <E extends Enum<E>> void add(
            SimpleModule module, CodeMap codes, CodeTable<E> table) {
        module.addSerializer(table.words(), new Writing<>(codes, table));
        module.addDeserializer(table.words(), new Reading<>(codes, table));
    }

    @Override
    public String write(Object record) {
        try {
            return mapper.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + record.getClass().getSimpleName(), e);
        }
    }

    @Override
    public <T> Understood<T> read(String json, Class<T> type) {
        try {
            var value = mapper.readValue(json, type);
            return value == null ? new Understood.Malformed<>() : new Understood.Read<>(value);
        } catch (InvalidFormatException e) {
            return table(e.getTargetType())
                    .<Understood<T>>map(table ->
                            new Understood.UnknownCode<>(
                                    table.name(), String.valueOf(e.getValue())))
                    .orElseGet(Understood.Malformed::new);
        } catch (JsonProcessingException _) {
            return new Understood.Malformed<>();
        }
    }

    private static Optional<CodeTable<?>> table(Class<?> words) {
        return CodeTables.all().stream().filter(table -> table.words() == words).findFirst();
    }

    private static final class Writing<E extends Enum<E>> extends StdScalarSerializer<E> {

        private static final long serialVersionUID = 1;

        private final transient CodeMap codes;
        private final transient CodeTable<E> table;

        Writing(CodeMap codes, CodeTable<E> table) {
            super(table.words());
            this.codes = codes;
            this.table = table;
        }

        @Override
        public void serialize(E word, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeString(codes.code(table, word));
        }
    }

    private static final class Reading<E extends Enum<E>> extends StdScalarDeserializer<E> {

        private static final long serialVersionUID = 1;

        private final transient CodeMap codes;
        private final transient CodeTable<E> table;

        Reading(CodeMap codes, CodeTable<E> table) {
            super(table.words());
            this.codes = codes;
            this.table = table;
        }

        @Override
        public E deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return switch (codes.read(table, in.getText())) {
                case Coded.Known<E>(var word) -> word;
                case Coded.Unknown<E>(var raw) ->
                        throw context.weirdStringException(raw, table.words(), "no known code");
            };
        }
    }
}
