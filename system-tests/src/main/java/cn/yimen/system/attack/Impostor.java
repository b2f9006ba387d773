package cn.yimen.system.attack;

import cn.yimen.hall.trust.Credentials;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A machine in the server's place that says what it likes to whoever comes.
///
/// @param scheme `https`, or `http` where it shows no certificate
/// @param came how many asked it something
record Impostor(String scheme, ServerSocket socket, AtomicInteger came) implements AutoCloseable {

    private static final int BACKLOG = 64;
    private static final int LONGEST_HEAD = 64 * 1024;

    /// How it answers one request.
    interface Manner {
        /// @param head of the request
        void answer(String head, OutputStream out) throws Exception;
    }

    /// With a certificate of the hall's own server: somebody has got hold of it.
    static Impostor shown(Credentials stolen, Manner manner) throws Exception {
        var socket =
                RawTls.nobody("", 0)
                        .as(stolen)
                        .context()
                        .getServerSocketFactory()
                        .createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        return laid("https", socket, manner);
    }

    static Impostor inClear(Manner manner) throws IOException {
        var socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        return laid("http", socket, manner);
    }

    private static Impostor laid(String scheme, ServerSocket socket, Manner manner) {
        var impostor = new Impostor(scheme, socket, new AtomicInteger());
        Thread.ofVirtual().start(() -> impostor.serve(manner));
        return impostor;
    }

    URI address() {
        return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort());
    }

    private void serve(Manner manner) {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                Thread.ofPlatform().daemon().start(() -> answer(line, manner));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket line, Manner manner) {
        try (line) {
            var head = head(line.getInputStream());
            came.incrementAndGet();
            manner.answer(head, line.getOutputStream());
        } catch (Exception cutOff) {
            // That is what the other side is expected to do.
        }
    }

    private static String head(InputStream in) throws IOException {
        var heard = new ByteArrayOutputStream();
        while (heard.size() < LONGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("gone");
            }
            heard.write(next);
            var text = heard.toString(StandardCharsets.ISO_8859_1);
            if (next == '\n' && text.endsWith("\r\n\r\n")) {
                return text;
            }
        }
        throw new IOException("no end");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
