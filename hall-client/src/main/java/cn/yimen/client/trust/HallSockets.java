package cn.yimen.client.trust;

import java.net.Proxy;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.TlsVersion;

/// How every connection to a hall server is made: TLS 1.3, the hall's own authority, no proxy, no
/// redirect, never in clear.
public final class HallSockets {

    private HallSockets() {}

    public static OkHttpClient.Builder secured(OkHttpClient.Builder client, Identity own) {
        return secured(client, own.sslSocketFactory(), own.trustManager());
    }

    static OkHttpClient.Builder secured(
            OkHttpClient.Builder client, SSLSocketFactory sockets, X509TrustManager peers) {
        var tls =
                new ConnectionSpec.Builder(ConnectionSpec.RESTRICTED_TLS)
                        .tlsVersions(TlsVersion.TLS_1_3)
                        .build();
        return client.sslSocketFactory(sockets, peers)
                // Whom it belongs to stands in the certificate, and the trust manager has read it.
                .hostnameVerifier((_, _) -> true)
                .connectionSpecs(List.of(tls))
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .proxy(Proxy.NO_PROXY);
    }
}
