package cn.yimen.uplink.contract;

import cn.yimen.hall.wire.WireJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/// The one spelling of a JSON text, by which two parties compute the same digest: names sorted, no
/// white space (RFC 8785; the contract has whole numbers only, so its number form does not matter).
public final class Canonical {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private Canonical() {}

    /// @throws IllegalArgumentException where the text is not JSON
    public static String digest(String json) {
        return digestOf(of(json));
    }

    /// The spelling of a record of the contract: the same as of its text on the wire, without
    /// reading that again.
    public static String ofRecord(Object record) {
        return WireJson.writeSorted(record);
    }

    /// @param canonical a text as [#of] and [#ofRecord] give it
    public static String digestOf(String canonical) {
        return Signing.digest(canonical.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws IllegalArgumentException where the text is not JSON
    public static String of(String json) {
        try {
            return of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    public static String of(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("writing what was read", e);
        }
    }
}
