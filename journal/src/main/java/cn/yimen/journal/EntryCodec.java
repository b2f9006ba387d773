package cn.yimen.journal;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.util.function.Function;

/// Values ↔ the text of an entry.
public interface EntryCodec<T> {

    /// A word for the kind of value, as it stands in its own column.
    String type(T value);

    /// What the value is about, so that a reader may keep the order of one thing without the
    /// others.
    String aggregate(T value);

    String write(T value);

    T read(String body) throws MalformedMessage;

    /// For a sealed family of records that [WireJson] knows.
    static <T> EntryCodec<T> json(Class<T> family, Function<T, String> aggregate) {
        var names =
                new ClassValue<String>() {
                    @Override
                    protected String computeValue(Class<?> type) {
                        return WireJson.typeName(type);
                    }
                };
        return new EntryCodec<>() {
            @Override
            public String type(T value) {
                return names.get(value.getClass());
            }

            @Override
            public String aggregate(T value) {
                return aggregate.apply(value);
            }

            @Override
            public String write(T value) {
                return WireJson.write(value);
            }

            @Override
            public T read(String body) throws MalformedMessage {
                return WireJson.read(body, family);
            }
        };
    }
}
