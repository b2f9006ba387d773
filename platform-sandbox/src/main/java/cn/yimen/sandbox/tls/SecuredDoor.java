package cn.yimen.sandbox.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.InstantSource;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// The port with TLS, whose certificate can be made a wrong one while it serves.
public final class SecuredDoor {

    private static final char[] NO_SECRET = "in-memory".toCharArray();

    private final Authority authority;
    private final InstantSource clock;
    private final SslContextFactory.Server tls = new SslContextFactory.Server();
    private final ServerConnector connector;
    private Face face = Face.GOOD;

    /// @param plain how the server speaks HTTP at its other door
    /// @param port 0 for any
    public record Place(Server server, HttpConfiguration plain, int port) {}

    public SecuredDoor(Place place, Authority authority, InstantSource clock) {
        this.authority = authority;
        this.clock = clock;
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        present(tls);
        var http = new HttpConfiguration(place.plain());
        // Halls come by address as well as by name.
        http.addCustomizer(new SecureRequestCustomizer(false));
        connector =
                new ServerConnector(
                        place.server(),
                        new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString()),
                        new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(place.port());
    }

    public ServerConnector connector() {
        return connector;
    }

    /// Shows another certificate from now on. Open connections end: they were made with the old.
    public synchronized void show(Face next) {
        if (face == next) {
            return;
        }
        face = next;
        try {
            tls.reload(factory -> present((SslContextFactory.Server) factory));
        } catch (Exception e) {
            throw new IllegalStateException("showing another certificate", e);
        }
        connector.getConnectedEndPoints().forEach(EndPoint::close);
    }

    private void present(SslContextFactory.Server factory) {
        var shown = face.by(authority, clock.instant());
        try {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(null, NO_SECRET);
            keys.setKeyEntry(
                    "platform",
                    shown.own().keyPair().getPrivate(),
                    NO_SECRET,
                    new Certificate[] {
                        shown.own().certificate(), shown.signer().held().certificate()
                    });
            factory.setKeyStore(keys);
            factory.setKeyStorePassword(new String(NO_SECRET));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a key store in memory", e);
        }
    }
}
