package cn.yimen.system.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A connection to the hall's server that is kept, for one question after the other.
final class FleetLine implements AutoCloseable {

    private static final String OK = "HTTP/1.1 200";
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;

    FleetLine(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    String post(String path, String body) throws IOException {
        return ask("POST " + path + " HTTP/1.1\r\nHost: hall\r\n", body);
    }

    /// @param header one more, or none where empty
    String get(String path, String header) throws IOException {
        var more = header.isEmpty() ? "" : header + "\r\n";
        return ask("GET " + path + " HTTP/1.1\r\nHost: hall\r\n" + more, "");
    }

    private String ask(String head, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var all = head + "Content-Length: " + bytes.length + "\r\n\r\n" + body;
        socket.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
        var status = line();
        int length = 0;
        for (var field = line(); !field.isEmpty(); field = line()) {
            if (field.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(field.substring(LENGTH.length()).strip());
            }
        }
        var answer = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.startsWith(OK)) {
            throw new IOException(status + " " + answer);
        }
        return answer;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed a connection");
            }
            line.append((char) next);
        }
        line.setLength(Math.max(0, line.length() - 1));
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
