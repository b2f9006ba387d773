package cn.yimen.server.uplink;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.PlatformEvent;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/// A far end that refuses some events whoever signs them.
final class StubbornPlatform implements AutoCloseable {

    final List<Long> taken = new CopyOnWriteArrayList<>();
    final List<String> summaries = new CopyOnWriteArrayList<>();
    volatile int summaryStatus = 204;
    volatile Predicate<PlatformEvent> refused;
    private final HttpServer server;

    StubbornPlatform(Predicate<PlatformEvent> refused) throws IOException {
        this.refused = refused;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 8);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestURI().getPath().endsWith("/summary")) {
                summaries.add(text(exchange, body));
                exchange.sendResponseHeaders(summaryStatus, -1);
                return;
            }
            if (!exchange.getRequestURI().getPath().endsWith("/events")) {
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            var answer = WireJson.write(receipt(batch(exchange, body)));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (MalformedMessage e) {
            throw new IOException(e);
        }
    }

    private static EventBatch batch(HttpExchange exchange, byte[] body)
            throws IOException, MalformedMessage {
        return WireJson.read(text(exchange, body), EventBatch.class);
    }

    private static String text(HttpExchange exchange, byte[] body) throws IOException {
        boolean isPacked = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        var plain = new ByteArrayInputStream(body);
        var text = (isPacked ? new GZIPInputStream(plain) : plain).readAllBytes();
        return new String(text, StandardCharsets.UTF_8);
    }

    private BatchReceipt receipt(EventBatch batch) {
        return new BatchReceipt(Instant.now(), batch.items().stream().map(this::item).toList());
    }

    private ItemReceipt item(EventItem item) {
        if (refused.test(item.event())) {
            return new ItemReceipt(item.key(), Outcome.REFUSED, Optional.of(Reason.INVALID));
        }
        taken.add(item.event().seq());
        return new ItemReceipt(item.key(), Outcome.ACCEPTED, Optional.empty());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
