package cn.yimen.hall.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.InstantSource;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/// One side of the TLS 1.3 connections between machines of a hall: what it shows and whom it
/// believes.
public record TlsLink(SSLContext context, X509TrustManager peers) {

    /// The only version that is spoken.
    public static final String VERSION = "TLSv1.3";

    private static final char[] NO_SECRET = "in memory only".toCharArray();

    /// Of a machine that has a certificate.
    public static TlsLink of(Credentials own, InstantSource clock) {
        var trust = new HallTrust(own.authority(), HallTrust.notBefore(own.from(), clock));
        return of(new TrustedPeers(trust), keys(own));
    }

    /// Of a machine that has none yet and believes only what it is handed.
    public static TlsLink withoutCertificate(X509TrustManager peers) {
        return of(peers);
    }

    private static TlsLink of(X509TrustManager peers, KeyManager... keys) {
        try {
            var context = SSLContext.getInstance(VERSION);
            context.init(keys, new TrustManager[] {peers}, new SecureRandom());
            return new TlsLink(context, peers);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + VERSION, e);
        }
    }

    /// Of the store that seals with one hash: PKCS #12 works ten thousand out over a password that
    /// is none, while a start waits.
    private static KeyManager[] keys(Credentials own) {
        try {
            var store = KeyStore.getInstance("JKS");
            store.load(null, NO_SECRET);
            store.setKeyEntry("own", own.key(), NO_SECRET, new Certificate[] {own.certificate()});
            var keys = KeyManagerFactory.getInstance("SunX509");
            keys.init(store, NO_SECRET);
            return keys.getKeyManagers();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a key store in memory", e);
        }
    }
}
