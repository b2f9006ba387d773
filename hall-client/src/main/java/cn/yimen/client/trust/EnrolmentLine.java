package cn.yimen.client.trust;

import cn.yimen.hall.trust.HallTrust;
import cn.yimen.hall.trust.TlsLink;
import cn.yimen.hall.wire.EnrolmentAnswer;
import cn.yimen.hall.wire.EnrolmentQuestion;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.X509TrustManager;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/// The two questions of an enrolment, each over a connection of its own.
final class EnrolmentLine {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final int OK = 200;

    /// A certificate and two texts; more is not read.
    private static final long LONGEST = 16 * 1024;

    private final HttpUrl address;

    EnrolmentLine(URI server) {
        var url = HttpUrl.get(server);
        if (url == null || !url.isHttps()) {
            throw new IllegalArgumentException("not a server's address with https: " + server);
        }
        address = url.newBuilder().encodedPath("/v1/enrolments").query(null).build();
    }

    /// Whoever is there.
    EnrolmentAnswer ask(EnrolmentQuestion.Hello hello) throws IOException, CertificateException {
        return ask(hello, new Anybody());
    }

    /// Only somebody whom that authority calls the hall's server.
    EnrolmentAnswer ask(EnrolmentQuestion.Proof proof, HallTrust trust)
            throws IOException, CertificateException {
        return ask(proof, new OnlyServer(trust));
    }

    private EnrolmentAnswer ask(EnrolmentQuestion question, X509TrustManager peers)
            throws IOException, CertificateException {
        var sockets = TlsLink.withoutCertificate(peers).context().getSocketFactory();
        var client =
                HallSockets.secured(new OkHttpClient.Builder(), sockets, peers)
                        .callTimeout(LIMIT)
                        .build();
        var request =
                new Request.Builder()
                        .url(address)
                        .post(RequestBody.create(WireJson.write(question), JSON))
                        .build();
        try (var response = client.newCall(request).execute()) {
            if (response.code() != OK) {
                throw new IOException("status " + response.code());
            }
            return WireJson.read(response.peekBody(LONGEST).string(), EnrolmentAnswer.class);
        } catch (MalformedMessage | SSLException e) {
            throw new CertificateException("no hall server answers there: " + e.getMessage(), e);
        } finally {
            client.connectionPool().evictAll();
            client.dispatcher().executorService().shutdown();
        }
    }

    /// What is heard from this peer is not believed before it has proved itself.
    private record Anybody() implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type)
                throws CertificateException {
            throw new CertificateException("nobody asks here");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // See above.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private record OnlyServer(HallTrust trust) implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type)
                throws CertificateException {
            throw new CertificateException("nobody asks here");
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type)
                throws CertificateException {
            trust.server(chain);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
