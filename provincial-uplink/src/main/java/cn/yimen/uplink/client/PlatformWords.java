package cn.yimen.uplink.client;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;

/// How a platform writes the contract's records: in the contract's own words, or with a province's
/// codes in place of the words of closed lists.
public interface PlatformWords {

    /// The contract as it stands.
    PlatformWords OF_THE_CONTRACT =
            new PlatformWords() {
                @Override
                public String write(Object record) {
                    return WireJson.write(record);
                }

                @Override
                public <T> Understood<T> read(String json, Class<T> type) {
                    try {
                        return new Understood.Read<>(WireJson.readForeign(json, type));
                    } catch (MalformedMessage _) {
                        return new Understood.Malformed<>();
                    }
                }
            };

    /// What a text of the platform came to.
    sealed interface Understood<T> {

        record Read<T>(T value) implements Understood<T> {}

        record Malformed<T>() implements Understood<T> {}

        /// A code that nobody here knows, as it came.
        record UnknownCode<T>(String table, String code) implements Understood<T> {}
    }

    String write(Object record);

    <T> Understood<T> read(String json, Class<T> type);
}
