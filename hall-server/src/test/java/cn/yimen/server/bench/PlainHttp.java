package cn.yimen.server.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One kept-alive connection that spends next to nothing itself, so that the server is measured.
final class PlainHttp implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final int FINAL = 0x80;

    private final Socket socket;
    private final InputStream in;

    PlainHttp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// @return the body of the answer, which must be a 200
    String post(String path, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head =
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: hall\r\nContent-Length: "
                        + bytes.length
                        + "\r\n\r\n";
        var all = new byte[head.length() + bytes.length];
        System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, all, 0, head.length());
        System.arraycopy(bytes, 0, all, head.length(), bytes.length);
        socket.getOutputStream().write(all);
        return answer();
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
            throw new IOException(status);
        }
        return body;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /// Becomes a follower of the stream.
    void follow() throws IOException {
        var upgrade =
                String.join(
                        "\r\n",
                        "GET /v1/events HTTP/1.1",
                        "Host: hall",
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                        "",
                        "");
        socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
        while (!line().isEmpty()) {}
    }

    /// The next text of the stream (RFC 6455, unmasked).
    String text() throws IOException {
        var data = new DataInputStream(in);
        var text = new ByteArrayOutputStream();
        boolean isLast;
        do {
            isLast = (data.readByte() & FINAL) != 0;
            text.write(data.readNBytes(length(data)));
        } while (!isLast);
        return text.toString(StandardCharsets.UTF_8);
    }

    private static int length(DataInputStream data) throws IOException {
        int length = data.readByte() & 0x7f;
        return switch (length) {
            case 126 -> data.readUnsignedShort();
            case 127 -> Math.toIntExact(data.readLong());
            default -> length;
        };
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
