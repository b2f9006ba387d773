package cn.yimen.server.http;

import java.time.Duration;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// Where the server's sockets are made; the one place that knows how they are secured.
final class Connectors {

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration LAST_WORDS = Duration.ofMillis(100);
    private static final int BACKLOG = 512;

    /// Bounds what the system keeps for a screen that does not read.
    private static final int SEND_BUFFER = 128 * 1024;

    /// Beyond so many the server stops accepting until some have gone: all screens and machines of
    /// a large hall, twice.
    private static final int CONNECTIONS = 4_096;

    private Connectors() {}

    static ServerConnector plain(Server server, HttpSettings settings) {
        return bounded(
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(speaking())), settings);
    }

    static ServerConnector secured(Server server, HttpSettings settings, SecuredConnector secured) {
        var http = speaking();
        // A hall's server is known by its certificate, not by the name that was asked for.
        http.addCustomizer(new SecureRequestCustomizer(false));
        var tls = secured.factory(HttpVersion.HTTP_1_1.asString());
        return bounded(
                new ServerConnector(server, 1, 1, tls, new HttpConnectionFactory(http)), settings);
    }

    private static HttpConfiguration speaking() {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        return http;
    }

    private static ServerConnector bounded(ServerConnector connector, HttpSettings settings) {
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(LAST_WORDS.toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        connector.setAcceptedSendBufferSize(SEND_BUFFER);
        connector.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
        return connector;
    }
}
