package cn.yimen.hall.update;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;

/// The form of `state.json`.
public final class StateJson {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

    private StateJson() {}

    public static State read(byte[] json) throws IOException {
        return JSON.readValue(json, State.class);
    }

    public static byte[] write(State state) throws IOException {
        return JSON.writeValueAsBytes(state);
    }
}
