package cn.yimen.system.city;

import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.net.ssl.SSLSocketFactory;

/// One machine's kept-alive connection to a server that spends next to nothing itself.
final class Wire implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;

    Wire(int port, SSLSocketFactory own) throws IOException {
        socket = own.createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// @throws IOException where there was no answer: whether it was done is unknown
    CommandAnswer ask(String hall, CommandEnvelope envelope) throws IOException {
        var body = WireJson.write(envelope).getBytes(StandardCharsets.UTF_8);
        var head =
                "POST /v1/halls/%s/commands HTTP/1.1\r\nHost: city\r\nContent-Length: %d\r\n\r\n"
                        .formatted(hall, body.length)
                        .getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        socket.getOutputStream().write(all);
        try {
            return WireJson.read(answer(), CommandAnswer.class);
        } catch (MalformedMessage e) {
            throw new IOException("an answer that is none", e);
        }
    }

    private String answer() throws IOException {
        var status = line();
        int length = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" 200")) {
            throw new IOException(status + " " + body);
        }
        return body;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /// The other end may be gone already.
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException _) {
            return;
        }
    }
}
