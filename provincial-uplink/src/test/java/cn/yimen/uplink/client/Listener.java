package cn.yimen.uplink.client;

import cn.yimen.hall.domain.HallId;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.contract.Credentials;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/// A server that says what a test wants.
final class Listener implements AutoCloseable {

    interface Says {
        void to(HttpExchange exchange) throws IOException;
    }

    /// Paths with queries, as they came.
    final List<String> heard = new CopyOnWriteArrayList<>();

    private final HttpServer server;
    private final Says says;

    private Listener(HttpServer server, Says says) {
        this.server = server;
        this.says = says;
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    static Listener plain(Says says) throws IOException {
        return new Listener(HttpServer.create(onLoopback("127.0.0.1"), 0), says);
    }

    static Listener at(String host, Says says) throws IOException {
        return new Listener(HttpServer.create(onLoopback(host), 0), says);
    }

    static Listener secure(SSLContext context, boolean asksForCallers, Says says)
            throws IOException {
        var server = HttpsServer.create(onLoopback("127.0.0.1"), 0);
        server.setHttpsConfigurator(
                new HttpsConfigurator(context) {
                    @Override
                    public void configure(HttpsParameters parameters) {
                        var wanted = context.getDefaultSSLParameters();
                        wanted.setNeedClientAuth(asksForCallers);
                        parameters.setSSLParameters(wanted);
                    }
                });
        return new Listener(server, says);
    }

    private static InetSocketAddress onLoopback(String host) throws IOException {
        return new InetSocketAddress(InetAddress.ofLiteral(host), 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    PlatformAddress address(String base, Access access) {
        return new PlatformAddress(
                URI.create(base + ":" + port() + "/"),
                new HallId("H1"),
                new Credentials("k", new byte[32]),
                access);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            heard.add(exchange.getRequestURI().toString());
            says.to(exchange);
        }
    }

    static void text(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
