package cn.yimen.uplink.client;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Judges the platform's certificate as the JDK does, but at a given time instead of the machine's,
/// whose clock may be wrong by years.
final class DatedTrust implements X509TrustManager {

    private final List<X509Certificate> authorities;
    private final When when;

    /// The time at which a certificate is judged.
    interface When {
        Instant judging(X509Certificate certificate);
    }

    private DatedTrust(List<X509Certificate> authorities, When when) {
        this.authorities = authorities;
        this.when = when;
    }

    static DatedTrust of(Tls tls, When when) {
        return new DatedTrust(
                tls.authorities().isEmpty() ? ofTheMachine() : tls.authorities(), when);
    }

    private static List<X509Certificate> ofTheMachine() {
        try {
            return Stream.of(manager(factory(null)).getAcceptedIssuers()).toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("reading the machine's authorities", e);
        }
    }

    private static TrustManagerFactory factory(@Nullable KeyStore keys)
            throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(keys);
        return factory;
    }

    private static X509TrustManager manager(TrustManagerFactory factory) {
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyExchange)
            throws CertificateException {
        try {
            at(when.judging(chain[0])).checkServerTrusted(chain, keyExchange);
        } catch (CertificateException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new CertificateException("judging a certificate", e);
        }
    }

    private X509TrustManager at(Instant time) throws GeneralSecurityException {
        var anchors =
                authorities.stream()
                        .map(authority -> new TrustAnchor(authority, null))
                        .collect(Collectors.toSet());
        var parameters = new PKIXBuilderParameters(anchors, new X509CertSelector());
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(time));
        var factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(new CertPathTrustManagerParameters(parameters));
        return manager(factory);
    }

    /// Nobody calls this: the platform is never our client.
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyExchange)
            throws CertificateException {
        throw new CertificateException("no clients are expected here");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return authorities.toArray(X509Certificate[]::new);
    }
}
