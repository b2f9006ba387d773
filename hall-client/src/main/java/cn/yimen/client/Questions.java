package cn.yimen.client;

import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Single requests to the hall server: commands and look-ups. Safe for use by several threads.
final class Questions {

    private static final Duration BUSY_PAUSE = Duration.ofSeconds(1);

    /// Staff have to let the machine in first; what it asked for was not done.
    private static final Duration NOT_ADMITTED_PAUSE = Duration.ofSeconds(5);

    /// For what the server has to work out first: a day played again, a report.
    private static final Duration WORKED_OUT = Duration.ofSeconds(30);

    private final Servers servers;
    private final OkHttpClient http;
    private final OkHttpClient patient;
    private volatile Optional<String> session = Optional.empty();

    Questions(Servers servers, OkHttpClient http) {
        this.servers = servers;
        this.http = http;
        patient = http.newBuilder().callTimeout(WORKED_OUT).readTimeout(WORKED_OUT).build();
    }

    /// From now on every request says who is signed in here.
    void signedIn(Optional<String> as) {
        session = as;
    }

    CompletableFuture<Reply> send(CommandEnvelope envelope) {
        return ask(
                base -> at(base.addPathSegment("commands")).post(body(envelope)),
                Questions::reply,
                why -> new Reply.Unanswered(why));
    }

    <T> CompletableFuture<Optional<T>> post(String path, Object question, Class<T> answer) {
        return ask(
                base -> at(base.addPathSegments(path)).post(body(question)),
                response -> read(response, answer),
                _ -> Optional.empty());
    }

    /// What takes the server some seconds.
    <T> CompletableFuture<Optional<T>> workOut(String path, Object question, Class<T> answer) {
        return ask(
                patient,
                base -> at(base.addPathSegments(path)).post(body(question)),
                response -> read(response, answer),
                _ -> Optional.empty());
    }

    <T> CompletableFuture<Optional<T>> get(UnaryOperator<HttpUrl.Builder> path, Class<T> answer) {
        return ask(
                base -> at(path.apply(base)),
                response -> read(response, answer),
                _ -> Optional.empty());
    }

    /// As [#get], for what the server may not know: its word that there is no such thing is an
    /// answer.
    <T> CompletableFuture<Finding<T>> find(UnaryOperator<HttpUrl.Builder> path, Class<T> answer) {
        return ask(
                base -> at(path.apply(base)),
                response ->
                        response.code() == 404
                                ? new Finding.NoSuch<>()
                                : read(response, answer)
                                        .<Finding<T>>map(Finding.Found::new)
                                        .orElseGet(Finding.Unanswered::new),
                _ -> new Finding.Unanswered<>());
    }

    /// A file as it is.
    CompletableFuture<Optional<byte[]>> file(UnaryOperator<HttpUrl.Builder> path) {
        return ask(
                patient,
                base -> at(path.apply(base)),
                response ->
                        response.code() == 200
                                ? Optional.of(AnswerBody.bytes(response))
                                : Optional.empty(),
                _ -> Optional.empty());
    }

    private static Request.Builder at(HttpUrl.Builder address) {
        return new Request.Builder().url(address.build());
    }

    private static RequestBody body(Object value) {
        return new PassingBody(WireJson.bytes(value));
    }

    private static Reply reply(Response response) throws IOException {
        return switch (response.code()) {
            case 200 -> answered(AnswerBody.text(response));
            case 400, 413, 415, 422 ->
                    new Reply.Answered(
                            new CommandAnswer.Refused(Refusal.INVALID, Optional.empty()));
            case 429, 503 -> new Reply.Busy(pause(response));
            case 403 ->
                    Refusals.in(response).isPresent()
                            ? new Reply.Busy(NOT_ADMITTED_PAUSE)
                            : new Reply.Unanswered("status 403");
            default -> new Reply.Unanswered("status " + response.code());
        };
    }

    private static Reply answered(String text) {
        try {
            return new Reply.Answered(WireJson.read(text, CommandAnswer.class));
        } catch (MalformedMessage e) {
            return new Reply.Unanswered(e.toString());
        }
    }

    private static Duration pause(Response response) {
        var seconds = response.header("Retry-After", "");
        return seconds != null && seconds.matches("\\d{1,4}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : BUSY_PAUSE;
    }

    private static <T> Optional<T> read(Response response, Class<T> type) throws IOException {
        if (response.code() != 200) {
            return Optional.empty();
        }
        try {
            return Optional.of(WireJson.read(AnswerBody.text(response), type));
        } catch (MalformedMessage e) {
            throw new IOException(e);
        }
    }

    private Request.Builder signed(Request.Builder request) {
        session.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
        return request;
    }

    /// Turns an answer into a value; the body is open while it does.
    private interface Reading<T> {
        T read(Response response) throws IOException;
    }

    private <T> CompletableFuture<T> ask(
            Function<HttpUrl.Builder, Request.Builder> asking,
            Reading<T> reading,
            Function<String, T> unanswered) {
        return ask(http, asking, reading, unanswered);
    }

    /// The next connection shows what certificate the machine has by then.
    private void letGo(Response response) {
        if (Refusals.in(response).isPresent()) {
            http.connectionPool().evictAll();
        }
    }

    private <T> CompletableFuture<T> ask(
            OkHttpClient through,
            Function<HttpUrl.Builder, Request.Builder> asking,
            Reading<T> reading,
            Function<String, T> unanswered) {
        var future = new CompletableFuture<T>();
        var server = servers.inUse();
        through.newCall(signed(asking.apply(server.newBuilder())).build())
                .enqueue(
                        new Callback() {
                            @Override
                            public void onFailure(Call call, IOException e) {
                                servers.failed(server);
                                future.complete(unanswered.apply(e.toString()));
                            }

                            @Override
                            public void onResponse(Call call, Response response) {
                                try (response) {
                                    letGo(response);
                                    future.complete(reading.read(response));
                                } catch (IOException e) {
                                    future.complete(unanswered.apply(e.toString()));
                                }
                            }
                        });
        return future;
    }
}
