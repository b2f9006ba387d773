package cn.yimen.server.http;

import cn.yimen.hall.trust.TlsLink;
import cn.yimen.server.trust.TrustDesk;
import cn.yimen.server.trust.Verdict;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/// The secured port: shows the server's certificate as it is by then, and cuts off machines that
/// are no longer admitted, whatever they follow.
final class SecuredConnector {

    private final SslContextFactory.Server tls = new SslContextFactory.Server();
    private final TrustDesk trust;
    private final Turned turned;

    SecuredConnector(TrustDesk trust, Turned turned) {
        this.trust = trust;
        this.turned = turned;
        tls.setIncludeProtocols(TlsLink.VERSION);
        tls.setWantClientAuth(true);
        tls.setSslContext(trust.link().context());
    }

    SslConnectionFactory factory(String next) {
        var factory = new SslConnectionFactory(tls, next);
        factory.addBean(
                new SslHandshakeListener() {
                    @Override
                    public void handshakeFailed(Event event, Throwable failure) {
                        turned.away("stranger", "handshake");
                    }
                });
        return factory;
    }

    /// From now on connections are watched.
    void begin(ServerConnector connector) {
        trust.begin(new TrustDesk.Listening(() -> cut(connector), this::show));
    }

    private void show(TlsLink link) {
        try {
            tls.reload(same -> same.setSslContext(link.context()));
        } catch (Exception e) {
            throw new IllegalStateException("showing a newer certificate", e);
        }
    }

    private void cut(ServerConnector connector) {
        for (var open : connector.getConnectedEndPoints()) {
            if (isRefused(open)) {
                open.close();
            }
        }
    }

    private boolean isRefused(EndPoint open) {
        if (!(open.getConnection() instanceof SslConnection secured)) {
            return false;
        }
        try {
            var chain = secured.getSSLEngine().getSession().getPeerCertificates();
            return chain[0] instanceof X509Certificate shown
                    && trust.judge(shown) instanceof Verdict.Refused;
        } catch (SSLPeerUnverifiedException showsNone) {
            return false;
        }
    }
}
