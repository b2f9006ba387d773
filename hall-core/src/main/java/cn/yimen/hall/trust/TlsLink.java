package cn.yimen.hall.trust;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/// One side of the TLS 1.3 connections between machines of a hall: what it shows and whom it
/// believes.
public record TlsLink(SSLContext context, X509TrustManager peers) {

    /// The only version that is spoken.
    public static final String VERSION = "TLSv1.3";

    /// Of a machine that has a certificate.
    public static TlsLink of(Credentials own, InstantSource clock) {
        var trust = new HallTrust(own.authority(), HallTrust.notBefore(own.from(), clock));
        return of(new TrustedPeers(trust), new OwnKey(own));
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
}
