package cn.yimen.server.http;

import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.server.http.Halls.Entrance;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.websocket.WsConnectContext;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/// The hall server's HTTP side, listening from construction to close.
public final class HallHttp implements AutoCloseable {

    private static final long LARGEST_BODY = 64 * 1024L;
    private static final int LARGEST_FROM_SCREEN = 1024;
    private static final int SESSION_SECONDS = 60;

    private static final int NOT_NOW = 1013;
    private static final int POLICY = 1008;

    private final EventLog log;
    private final Halls halls;
    private final Javalin javalin;
    private final ExecutorService followers = Executors.newVirtualThreadPerTaskExecutor();

    public HallHttp(HttpSettings settings, Halls halls, EventLog log) {
        this.log = log;
        this.halls = halls;
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
        var hall = halls.path();
        config.routes.post(hall + "/commands", in(Doors::command));
        config.routes.get(hall + "/catalogue", in(Doors::catalogue));
        config.routes.post(hall + "/holders/tickets", in(Doors::holderTickets));
        config.routes.get(hall + "/tickets/{id}/holder", in(Doors::holder));
        config.routes.get(hall + "/health", in(Doors::health));
        config.routes.ws(hall + "/events", door -> door.onConnect(this::follow));
        config.routes.exception(MalformedMessage.class, HallHttp::malformed);
        config.routes.exception(Exception.class, this::failed);
    }

    /// What a door does with a request.
    private interface Service {
        void at(Doors doors, Context context) throws MalformedMessage;
    }

    private Handler in(Service service) {
        return context -> {
            switch (halls.find(context.pathParamMap())) {
                case Entrance.Open open -> service.at(open.door().doors(), context);
                case Entrance.Unknown _ ->
                        Problem.tell(context, HttpStatus.NOT_FOUND, "no such hall");
                case Entrance.NotNow not -> Problem.notNow(context, not.why());
            }
        };
    }

    /// Beside the thread of the connection: a hall may have to be fetched first.
    private void follow(WsConnectContext context) {
        followers.execute(() -> {
            switch (halls.find(context.pathParamMap())) {
                case Entrance.Open open -> open.door().stream().connected(context);
                case Entrance.Unknown _ -> context.closeSession(POLICY, "no such hall");
                case Entrance.NotNow not -> context.closeSession(NOT_NOW, not.why().why());
            }
        });
    }

    private static void malformed(MalformedMessage problem, Context context) {
        Problem.tell(context, HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()));
    }

    private void failed(Exception problem, Context context) {
        log.write("http.failed", Map.of("error", problem.getClass().getSimpleName()));
        Problem.tell(context, HttpStatus.INTERNAL_SERVER_ERROR, "the server failed");
    }

    /// Lets nobody new in and waits for answers under way. Whoever follows a hall is cut off by
    /// closing its door first.
    @Override
    public void close() {
        followers.shutdownNow();
        javalin.stop();
    }
}
