package cn.yimen.uplink.client;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import okhttp3.tls.HeldCertificate;

/// An invented authority and what it signs.
final class Papers {

    static final char[] PASSWORD = "invented".toCharArray();
    private final HeldCertificate authority;

    Papers(String name, Instant from, Instant to) {
        authority =
                new HeldCertificate.Builder()
                        .certificateAuthority(0)
                        .commonName(name)
                        .validityInterval(from.toEpochMilli(), to.toEpochMilli())
                        .build();
    }

    X509Certificate authority() {
        return authority.certificate();
    }

    HeldCertificate signed(String host, Instant from, Instant to) {
        return new HeldCertificate.Builder()
                .commonName("platform")
                .addSubjectAlternativeName(host)
                .validityInterval(from.toEpochMilli(), to.toEpochMilli())
                .signedBy(authority)
                .build();
    }

    KeyStore store(HeldCertificate held) throws GeneralSecurityException {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "own",
                    held.keyPair().getPrivate(),
                    PASSWORD,
                    new Certificate[] {held.certificate(), authority()});
            return store;
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /// What a server needs that shows this certificate and knows callers by this authority.
    SSLContext server(HeldCertificate held) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store(held), PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), callers(), null);
        return context;
    }

    private TrustManager[] callers() throws GeneralSecurityException {
        try {
            var known = KeyStore.getInstance("PKCS12");
            known.load(null, null);
            known.setCertificateEntry("authority", authority());
            var factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(known);
            return factory.getTrustManagers();
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
