package cn.yimen.uplink;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.Heartbeat;
import cn.yimen.uplink.contract.PlatformProblem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/// An HTTP server that answers batches as told, and accepts whatever it was not told about.
final class ScriptedPlatform implements AutoCloseable {

    interface Arriving {
        void batch(EventBatch batch);
    }

    interface Answer {
        Reply to(EventBatch batch);
    }

    record Reply(int status, String type, String body, Map<String, String> headers) {}

    final List<Long> accepted = new ArrayList<>();
    final List<Heartbeat> heartbeats = new ArrayList<>();
    final List<String> timestamps = new ArrayList<>();
    final Queue<Answer> script = new ArrayDeque<>();
    Answer usually = batch -> receipt(batch, item -> false);

    /// Happens to batches side by side, before they are answered one after the other.
    Arriving arriving = _ -> {};

    private final HttpServer server;

    ScriptedPlatform() throws IOException {
        this(0);
    }

    ScriptedPlatform(int port) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    Reply receipt(EventBatch batch, Predicate<EventItem> refused) {
        var items =
                batch.items().stream()
                        .map(item -> {
                            if (refused.test(item)) {
                                return new ItemReceipt(
                                        item.key(),
                                        Outcome.REFUSED,
                                        Optional.of(BatchReceipt.Reason.INVALID));
                            }
                            accepted.add(item.event().seq());
                            return new ItemReceipt(item.key(), Outcome.ACCEPTED, Optional.empty());
                        })
                        .toList();
        return json(WireJson.write(new BatchReceipt(Instant.EPOCH, items)));
    }

    static Reply json(String body) {
        return new Reply(200, "application/json", body, Map.of());
    }

    static Reply problem(int status, String type) {
        var body = WireJson.write(new PlatformProblem(type, "x", status));
        return new Reply(status, PlatformProblem.MEDIA_TYPE, body, Map.of());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().endsWith("/health")) {
                send(exchange, json("{\"state\":\"ready\"}"));
                return;
            }
            var text =
                    new String(
                            new GZIPInputStream(exchange.getRequestBody()).readAllBytes(),
                            StandardCharsets.UTF_8);
            if (exchange.getRequestURI().getPath().endsWith("/heartbeat")) {
                heartbeats.add(WireJson.read(text, Heartbeat.class));
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            var batch = WireJson.read(text, EventBatch.class);
            arriving.batch(batch);
            send(exchange, answer(batch, exchange.getRequestHeaders().getFirst("X-Timestamp")));
        } catch (MalformedMessage e) {
            throw new IOException(e);
        }
    }

    private synchronized Reply answer(EventBatch batch, String timestamp) {
        timestamps.add(timestamp);
        var answer = script.isEmpty() ? usually : script.remove();
        return answer.to(batch);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", reply.type());
        reply.headers().forEach(exchange.getResponseHeaders()::add);
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
