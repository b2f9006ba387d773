package cn.yimen.server.http;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Journal;
import cn.yimen.server.person.HolderDesk;
import cn.yimen.server.writer.HallWriter;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/// The hall server's HTTP side, listening from construction to close.
public final class HallHttp implements AutoCloseable {

    private static final long LARGEST_BODY = 64 * 1024L;
    private static final int LARGEST_FROM_SCREEN = 1024;
    private static final int SESSION_SECONDS = 60;

    private final EventLog log;
    private final Doors doors;
    private final Stream stream;
    private final Javalin javalin;

    /// What is served.
    public record Served(
            Journal<HallEvent> journal,
            HallWriter writer,
            HolderDesk holders,
            Catalogue catalogue,
            InstantSource clock) {}

    public HallHttp(HttpSettings settings, Served served, EventLog log) {
        this.log = log;
        var feed = served.writer().feed();
        doors = new Doors(served.writer(), served.holders(), page(served.catalogue()));
        stream =
                new Stream(
                        feed,
                        new Frames(feed, served.journal()),
                        served.clock(),
                        settings.patience(),
                        log);
        javalin = Javalin.create(config -> configure(config, settings));
    }

    /// @throws io.javalin.util.JavalinBindException where the port is taken
    public void start() {
        javalin.start();
        withoutDeflate();
    }

    /// The port that was got.
    public int port() {
        return ((ServerConnector) javalin.jettyServer().server().getConnectors()[0]).getLocalPort();
    }

    private static Doors.Page page(Catalogue catalogue) {
        var json = WireJson.write(catalogue);
        var name = UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8));
        return new Doors.Page(json, '"' + name.toString() + '"');
    }

    private void configure(JavalinConfig config, HttpSettings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.addConnector((server, http) -> Connectors.plain(server, http, settings));
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServletContextHandler(HallHttp::forgetSessions);
        config.jetty.modifyWebSocketServletFactory(
                factory -> factory.setMaxTextMessageSize(LARGEST_FROM_SCREEN));
        routes(config);
    }

    /// Compressing each text again for each screen costs more than the network saves.
    private void withoutDeflate() {
        var server = javalin.jettyServer().server();
        WebSocketServerComponents.ensureWebSocketComponents(
                        server, server.getDescendant(ServletContextHandler.class))
                .getExtensionRegistry()
                .unregister("permessage-deflate");
    }

    /// Javalin makes a web session for every follower; nobody comes back for it.
    private static void forgetSessions(ServletContextHandler handler) {
        handler.getSessionHandler().setMaxInactiveInterval(SESSION_SECONDS);
    }

    private void routes(JavalinConfig config) {
        config.routes.post("/v1/commands", doors::command);
        config.routes.get("/v1/catalogue", doors::catalogue);
        config.routes.post("/v1/holders/tickets", doors::holderTickets);
        config.routes.get("/v1/tickets/{id}/holder", doors::holder);
        config.routes.get("/v1/health", doors::health);
        config.routes.ws("/v1/events", stream::open);
        config.routes.exception(MalformedMessage.class, HallHttp::malformed);
        config.routes.exception(Exception.class, this::failed);
    }

    private static void malformed(MalformedMessage problem, Context context) {
        Problem.tell(context, HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()));
    }

    private void failed(Exception problem, Context context) {
        log.write("http.failed", Map.of("error", problem.getClass().getSimpleName()));
        Problem.tell(context, HttpStatus.INTERNAL_SERVER_ERROR, "the server failed");
    }

    /// Lets nobody new in, cuts the stream, and waits for answers under way.
    @Override
    public void close() {
        stream.close();
        javalin.stop();
    }
}
