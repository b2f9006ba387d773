package cn.yimen.system.trust;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// One request over a socket of one's own, as a stranger would make it.
record Handshake(int port, SSLContext context, List<String> versions) {

    private static final int LIMIT = (int) Duration.ofSeconds(20).toMillis();

    Handshake(int port, SSLContext context, String... versions) {
        this(port, context, List.of(versions));
    }

    /// @return the status line and the headers; empty where the other side hung up
    String ask(String head) {
        try (var socket =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(InetAddress.getLoopbackAddress(), port)) {
            if (!versions.isEmpty()) {
                socket.setEnabledProtocols(versions.toArray(String[]::new));
            }
            return said(socket, head);
        } catch (IOException hungUp) {
            return "";
        }
    }

    /// The same in clear.
    static String plain(int port, String head) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return said(socket, head);
        } catch (IOException hungUp) {
            return "";
        }
    }

    private static String said(Socket socket, String head) throws IOException {
        socket.setSoTimeout(LIMIT);
        var request = head + " HTTP/1.1\r\nHost: hall\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
