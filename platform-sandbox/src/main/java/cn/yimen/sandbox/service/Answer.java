package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What goes back.
///
/// @param type empty where there is no body
@SuppressWarnings("ArrayRecordComponent") // a file's bytes go out as they are; nobody compares
public record Answer(int status, String type, byte[] body, Map<String, String> headers) {

    static final String JSON = "application/json";

    public static Answer of(Object value) {
        return json(200, WireJson.write(value));
    }

    public static Answer json(int status, String text) {
        return new Answer(status, JSON, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static Answer none(int status) {
        return new Answer(status, "", new byte[0], Map.of());
    }

    public static Answer refused(PlatformProblem problem) {
        return new Answer(
                problem.status(),
                PlatformProblem.MEDIA_TYPE,
                WireJson.write(problem).getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    public static Answer refused(ProblemType type, String title) {
        return refused(PlatformProblem.of(type, title));
    }

    public boolean isDone() {
        return status < 300;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Answer with(Map<String, String> more) {
        return new Answer(status, type, body, more);
    }
}
