package cn.yimen.system.attack;

import cn.yimen.hall.trust.Credentials;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/// Speaks with a hall server byte by byte, believes whoever answers, and shows whatever it likes.
///
/// @param from the own address that is used; empty for any
record RawTls(
        String host,
        int port,
        Optional<Credentials> shown,
        List<String> protocols,
        Optional<String> from) {

    private static final int PATIENCE_MILLIS = 4_000;
    private static final int LARGEST_ANSWER = 1 << 20;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})");

    static RawTls nobody(String host, int port) {
        return new RawTls(host, port, Optional.empty(), List.of("TLSv1.3"), Optional.empty());
    }

    RawTls as(Credentials credentials) {
        return new RawTls(host, port, Optional.of(credentials), protocols, from);
    }

    RawTls with(String... others) {
        return new RawTls(host, port, shown, List.of(others), from);
    }

    /// The same from another machine.
    RawTls from(String address) {
        return new RawTls(host, port, shown, protocols, Optional.of(address));
    }

    /// What came back.
    ///
    /// @param status 0 where no answer came
    /// @param text of the whole answer, or why there is none
    record Answer(int status, String text) {

        boolean isGiven() {
            return status == 101 || status / 100 == 2;
        }

        boolean accepts() {
            return isGiven() && text.contains("\"outcome\":\"accepted\"");
        }

        /// For a table.
        String brief() {
            return status > 0 ? Integer.toString(status) : text;
        }
    }

    /// Sends this and hears what comes until the other side closes or is silent.
    Answer ask(String request) {
        try (var socket = open()) {
            return exchange(socket, request.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException | GeneralSecurityException e) {
            return new Answer(0, e.getClass().getSimpleName());
        }
    }

    /// Hears while it speaks: a side that only speaks can be kept from it by the other.
    static Answer exchange(Socket socket, byte[] request) throws IOException {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        socket.getOutputStream().write(request);
                        socket.getOutputStream().flush();
                    } catch (IOException cutOff) {
                        // What was answered before may still be read.
                    }
                });
        return answer(socket);
    }

    static Answer answer(Socket socket) throws IOException {
        var heard = new ByteArrayOutputStream();
        var part = new byte[8_192];
        try {
            var in = socket.getInputStream();
            long end = System.nanoTime() + LONGEST_ANSWER.toNanos();
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                heard.write(part, 0, n);
                if (heard.size() > LARGEST_ANSWER || System.nanoTime() > end) {
                    break;
                }
            }
        } catch (IOException cutOff) {
            if (heard.size() == 0) {
                throw cutOff;
            }
        }
        var text = heard.toString(StandardCharsets.UTF_8);
        var status = STATUS.matcher(text);
        return new Answer(status.find() ? Integer.parseInt(status.group(1)) : 0, text);
    }

    SSLSocket open() throws IOException, GeneralSecurityException {
        var plain = new Socket();
        if (from.isPresent()) {
            plain.bind(new InetSocketAddress(from.get(), 0));
        }
        plain.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
        var socket = (SSLSocket) context().getSocketFactory().createSocket(plain, host, port, true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setEnabledProtocols(protocols.toArray(String[]::new));
        socket.startHandshake();
        return socket;
    }

    SSLContext context() throws GeneralSecurityException, IOException {
        var context = SSLContext.getInstance("TLS");
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(store(), new char[0]);
        context.init(
                keys.getKeyManagers(),
                new TrustManager[] {new BelievesEverybody()},
                new SecureRandom());
        return context;
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, new char[0]);
        if (shown.isPresent()) {
            var own = shown.get();
            store.setKeyEntry(
                    "own",
                    own.key(),
                    new char[0],
                    new Certificate[] {own.certificate(), own.authority()});
        }
        return store;
    }

    /// Whoever attacks cares not whom.
    private static final class BelievesEverybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // Everybody.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // Everybody.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
