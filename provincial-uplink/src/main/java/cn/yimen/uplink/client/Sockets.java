package cn.yimen.uplink.client;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Makes the HTTP client: it goes where it is told and nowhere else, follows nobody, and repeats
/// nothing by itself.
final class Sockets {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);

    /// Shorter than any gateway keeps an idle connection: on one that it has closed meanwhile, the
    /// next request fails, and the platform seems to be away when it is not.
    private static final Duration IDLE = Duration.ofSeconds(10);

    private static final int IDLE_AT_MOST = 5;
    private static final KeyManager[] NOBODY = {};

    private Sockets() {}

    static OkHttpClient client(Access access, DatedTrust.When when) {
        var builder =
                new OkHttpClient.Builder()
                        .proxy(access.proxy())
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .connectionPool(
                                new ConnectionPool(
                                        IDLE_AT_MOST, IDLE.toMillis(), TimeUnit.MILLISECONDS))
                        .connectTimeout(LONGEST_CONNECT)
                        .readTimeout(LONGEST_SILENCE)
                        .writeTimeout(LONGEST_SILENCE)
                        .addNetworkInterceptor(Sockets::promptly)
                        .eventListenerFactory(
                                call -> departure(call.request().tag(Departure.class)));
        secure(builder, access.tls(), when);
        return builder.build();
    }

    /// A request is longer than one write: the system would keep its end back until the platform
    /// has confirmed its beginning, which it does after 40 ms.
    private static Response promptly(Interceptor.Chain chain) throws IOException {
        var connection = chain.connection();
        if (connection != null) {
            connection.socket().setTcpNoDelay(true);
        }
        return chain.proceed(chain.request());
    }

    private static EventListener departure(@Nullable Departure departure) {
        return departure == null ? EventListener.NONE : departure;
    }

    private static void secure(OkHttpClient.Builder builder, Tls tls, DatedTrust.When when) {
        var trust = DatedTrust.of(tls, when);
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(keys(tls), new TrustManager[] {trust}, new SecureRandom());
            builder.sslSocketFactory(context.getSocketFactory(), trust);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this machine's own certificate is of no use", e);
        }
    }

    private static KeyManager[] keys(Tls tls) throws GeneralSecurityException {
        return tls.own().isEmpty() ? NOBODY : tls.own().get().managers();
    }
}
