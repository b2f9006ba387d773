package cn.yimen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.contract.Contract;
import cn.yimen.sandbox.contract.Operation;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.SignedRequest;
import cn.yimen.uplink.contract.Signing;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Calls operations of the contract by name. Every answer is held against the contract, and every
/// request, unless it is meant to be wrong.
public final class ContractCaller {

    private static final Contract CONTRACT = Contract.load();

    private final TestPlatform platform;
    private final Instant at;

    public ContractCaller(TestPlatform platform, Instant at) {
        this.platform = platform;
        this.at = at;
    }

    /// @param values parameters by name; `body` is the body
    public HttpResponse<String> call(String id, Map<String, String> values) {
        var operation = CONTRACT.operation(id);
        operation
                .body()
                .ifPresent(schema ->
                        assertThat(
                                        CONTRACT.schemas()
                                                .wrongIn(values.getOrDefault("body", ""), schema))
                                .as(id + " as sent")
                                .isEmpty());
        return loosely(id, values);
    }

    /// Whatever the request is; the answer is held against the contract all the same.
    public HttpResponse<String> loosely(String id, Map<String, String> values) {
        var operation = CONTRACT.operation(id);
        var answer = platform.send(request(operation, new HashMap<>(values)));
        check(operation, answer);
        return answer;
    }

    private HttpRequest.Builder request(Operation operation, Map<String, String> values) {
        var body = values.getOrDefault("body", "");
        var path = path(operation, values);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var claim =
                new SignedRequest(
                        "demo",
                        operation.method(),
                        path,
                        Long.toString(at.toEpochMilli()),
                        UUID.randomUUID().toString(),
                        Signing.digest(bytes));
        var request =
                HttpRequest.newBuilder(platform.uri(path))
                        .method(operation.method(), BodyPublishers.ofByteArray(bytes));
        claim.headers(TestPlatform.CALLER.key()).forEach(request::header);
        operation.parameters().stream()
                .filter(parameter -> parameter.place().equals("header"))
                .filter(parameter -> values.containsKey(parameter.name()))
                .forEach(parameter ->
                        request.header(parameter.name(), values.get(parameter.name())));
        return request;
    }

    private static String path(Operation operation, Map<String, String> values) {
        var path = operation.path();
        var query = new StringBuilder();
        for (var parameter : operation.parameters()) {
            var value = values.get(parameter.name());
            if (value == null) {
                continue;
            }
            if (parameter.place().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", value);
            } else if (parameter.place().equals("query")) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(parameter.name())
                        .append('=')
                        .append(value);
            }
        }
        return path + query;
    }

    private static void check(Operation operation, HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(PlatformProblem.MEDIA_TYPE);
            assertThat(CONTRACT.schemas().wrongIn(answer.body(), "/components/schemas/Problem"))
                    .isEmpty();
            return;
        }
        var agreed =
                operation.answers().stream()
                        .filter(reply -> reply.status() == answer.statusCode())
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError(
                                        operation.id() + " answers " + answer.statusCode()));
        agreed.schema()
                .ifPresent(schema ->
                        assertThat(CONTRACT.schemas().wrongIn(answer.body(), schema))
                                .as(operation.id() + " as answered: " + answer.body())
                                .isEmpty());
    }

    public <T> T done(String id, Map<String, String> values, Class<T> type) {
        var answer = call(id, values);
        assertThat(answer.statusCode()).as(id + ": " + answer.body()).isEqualTo(200);
        return read(answer, type);
    }

    /// The word of a refusal.
    public String refused(String id, Map<String, String> values) {
        return problem(call(id, values));
    }

    public static String problem(HttpResponse<String> answer) {
        return read(answer, PlatformProblem.class)
                .type()
                .substring(PlatformProblem.PREFIX.length());
    }

    public static <T> T read(HttpResponse<String> answer, Class<T> type) {
        try {
            return WireJson.read(answer.body(), type);
        } catch (MalformedMessage e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    public static Map<String, String> with(String... pairs) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return values;
    }

    public static Map<String, String> body(Object body, String... pairs) {
        var values = with(pairs);
        values.put("body", WireJson.write(body));
        return values;
    }
}
