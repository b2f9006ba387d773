package cn.yimen.update;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;

/// The form of `state.json`.
final class StateJson {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

    private StateJson() {}

    static State read(byte[] json) throws IOException {
        return JSON.readValue(json, State.class);
    }

    static byte[] write(State state) throws IOException {
        return JSON.writeValueAsBytes(state);
    }
}
