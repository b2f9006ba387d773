package cn.yimen.server.http;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.writer.Outcome;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// What a caller gets. Where it is not what was asked for: a status and one plain sentence, without
/// anything of what was sent.
record Answer(int status, Map<String, String> headers, ByteBuffer body) {

    private static final String TYPE = "Content-Type";
    private static final Map<String, String> JSON = Map.of(TYPE, "application/json");
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    Answer(int status, Map<String, String> headers, String body) {
        this(status, headers, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)));
    }

    /// The same with more headers.
    Answer with(Map<String, String> more) {
        var all = new HashMap<>(headers);
        all.putAll(more);
        return new Answer(status, Map.copyOf(all), body);
    }

    void write(Response response, Callback callback) {
        response.setStatus(status);
        headers.forEach(response.getHeaders()::put);
        var content = body.duplicate();
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.remaining());
        response.write(true, content, callback);
    }

    static Answer file(String type, byte[] content) {
        return new Answer(OK, Map.of(TYPE, type), ByteBuffer.wrap(content));
    }

    static Answer json(Object value) {
        return json(OK, value);
    }

    static Answer json(int status, Object value) {
        return new Answer(status, JSON, WireJson.write(value));
    }

    static Answer problem(int status, String sentence) {
        return new Answer(status, Map.of(TYPE, TEXT), sentence);
    }

    static Answer notNow(Outcome.NotNow why) {
        var seconds = Long.toString(Math.max(1, why.retryAfter().toSeconds()));
        return new Answer(UNAVAILABLE, Map.of(TYPE, TEXT, "Retry-After", seconds), why.why());
    }
}
