package cn.yimen.server.http;

import cn.yimen.hall.log.EventLog;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.server.WebSocketNegotiator;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.eclipse.jetty.websocket.core.server.WebSocketUpgradeHandler;

/// The hall server's HTTP side, listening from start to close.
public final class HallHttp implements AutoCloseable {

    /// Those who select and accept; what waits runs on virtual threads.
    private static final int THREADS = 8;

    private static final Duration STOP = Duration.ofSeconds(3);

    private final Followers followers;
    private final Server server;
    private final ServerConnector connector;

    public HallHttp(HttpSettings settings, Link link, Halls halls, EventLog log) {
        var prefix = Prefix.of(halls.path());
        followers = new Followers(halls, prefix);
        server = new Server(threads());
        server.setStopTimeout(STOP.toMillis());
        var doors = followersOr(prefix, new GracefulHandler(new Routes(halls, prefix, log)));
        connector =
                switch (link) {
                    case Link.Plain _ -> {
                        server.setHandler(doors);
                        yield Connectors.plain(server, settings);
                    }
                    case Link.Secured secured -> {
                        var turned = new Turned(log);
                        server.setHandler(new Gate(doors, secured.trust(), prefix, turned));
                        yield secured(
                                settings, new SecuredConnector(secured.trust(), turned), turned);
                    }
                };
        server.addConnector(connector);
    }

    private ServerConnector secured(HttpSettings settings, SecuredConnector tls, Turned turned) {
        var made = Connectors.secured(server, settings, tls);
        made.addEventListener(
                new LifeCycle.Listener() {
                    @Override
                    public void lifeCycleStarted(LifeCycle started) {
                        tls.begin(made);
                    }
                });
        made.getSelectorManager().addEventListener(new Newcomers(System::nanoTime, turned));
        return made;
    }

    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool(THREADS);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return threads;
    }

    private Handler followersOr(Prefix prefix, Handler others) {
        var components = WebSocketServerComponents.ensureWebSocketComponents(server);
        // Compressing each text again for each screen costs more than the network saves.
        components.getExtensionRegistry().unregister("permessage-deflate");
        var upgrade = new WebSocketUpgradeHandler(components);
        upgrade.getConfiguration().setAutoFragment(false);
        upgrade.getConfiguration().setMaxFrameSize(Screen.PART);
        upgrade.addMapping(
                new UriTemplatePathSpec(prefix.template() + "/events"),
                WebSocketNegotiator.from(
                        (request, _, _) -> followers.connecting(request),
                        (endPoint, _, _) -> (Follower) endPoint));
        upgrade.setHandler(others);
        return upgrade;
    }

    /// @throws BindException where the port is taken
    public void start() throws BindException {
        try {
            server.start();
        } catch (IOException e) {
            if (e.getCause() instanceof BindException taken) {
                throw taken;
            }
            throw new IllegalStateException("listening", e);
        } catch (Exception e) {
            throw new IllegalStateException("starting the server's HTTP side", e);
        }
    }

    /// The port that was got.
    public int port() {
        return connector.getLocalPort();
    }

    /// Lets nobody new in and waits for answers under way. Whoever follows a hall is cut off by
    /// closing its door first.
    @Override
    public void close() {
        followers.close();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("stopping the server's HTTP side", e);
        }
    }
}
