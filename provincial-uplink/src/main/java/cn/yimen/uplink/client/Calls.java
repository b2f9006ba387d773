package cn.yimen.uplink.client;

import cn.yimen.uplink.client.PlatformWords.Understood;
import java.time.Duration;
import java.util.Optional;

/// Records over a transport: what goes up is written and what comes back is read in the words of
/// one province.
final class Calls {

    private final Transport transport;
    private final PlatformWords words;

    Calls(Transport transport, PlatformWords words) {
        this.transport = transport;
        this.words = words;
    }

    String hall() {
        return transport.hall().value();
    }

    /// A call that carries a record; see [Call].
    Call post(Object record, String... path) {
        return Call.post(words.write(record), path);
    }

    <T> Outcome<T> read(Call call, Class<T> type) {
        return transport.send(call).then(answer -> read(answer, type));
    }

    /// What has changed, page by page.
    <T> Outcome<Fetched<T>> changes(Class<T> type, Since since, String... path) {
        return fetch(Call.get(path).with("after", since.cursor()), since.etag(), type);
    }

    <T> Outcome<Fetched<T>> fetch(Call call, Optional<String> etag, Class<T> type) {
        var asked = etag.map(last -> call.header("If-None-Match", last)).orElse(call);
        return transport.send(asked).then(answer -> fetched(answer, type));
    }

    private <T> Outcome<Fetched<T>> fetched(Answer answer, Class<T> type) {
        return answer.isUnchanged()
                ? new Outcome.Done<>(new Fetched.Unchanged<>())
                : read(answer, type)
                        .then(value ->
                                new Outcome.Done<>(
                                        new Fetched.Fresh<>(value, answer.header("ETag"))));
    }

    private <T> Outcome<T> read(Answer answer, Class<T> type) {
        return switch (words.read(answer.text(), type)) {
            case Understood.Read<T>(var value) -> new Outcome.Done<>(value);
            case Understood.Malformed<T> _ -> misunderstood(Hindrance.ANSWER_MALFORMED);
            case Understood.UnknownCode<T>(var table, var code) ->
                    misunderstood(Hindrance.UNKNOWN_CODE + ":" + table + ":" + code);
        };
    }

    private static <T> Outcome<T> misunderstood(String reason) {
        return new Outcome.NotNow<>(new Hindrance(reason, Duration.ZERO, true));
    }

    /// A call whose answer says nothing but that it was heard.
    Outcome<Heard> tell(Call call) {
        return transport.send(call).then(_ -> new Outcome.Done<>(new Heard()));
    }

    Outcome<Answer> raw(Call call) {
        return transport.send(call);
    }
}
