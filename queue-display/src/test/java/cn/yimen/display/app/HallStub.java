package cn.yimen.display.app;

import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// The command side of a hall server on a real socket: too busy at first, then it accepts and keeps
/// every command.
final class HallStub implements AutoCloseable {

    final List<CommandEnvelope> accepted = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy;
    private final HttpServer server;

    HallStub(int busyTimes) throws IOException {
        busy = new AtomicInteger(busyTimes);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/commands", this::command);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void command(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (busy.getAndDecrement() > 0) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        accepted.add(read(body));
        var answer =
                WireJson.write(new CommandAnswer.Accepted(List.of()))
                        .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static CommandEnvelope read(String body) throws IOException {
        try {
            return WireJson.read(body, CommandEnvelope.class);
        } catch (MalformedMessage e) {
            throw new IOException("not a command", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
