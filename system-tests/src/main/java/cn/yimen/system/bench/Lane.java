package cn.yimen.system.bench;

import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One kept-alive connection that spends next to nothing itself, so that the server is measured.
final class Lane {

    private static final byte[] OK = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 64 * 1024;

    private final SocketChannel channel;
    private final Talker talker;
    private final byte[] bytes = new byte[LARGEST];
    private final ByteBuffer in = ByteBuffer.wrap(bytes);
    private long sentAt;

    Lane(SocketChannel channel, Talker talker) {
        this.channel = channel;
        this.talker = talker;
    }

    /// @return false where there is nothing more to say
    boolean speak() throws IOException {
        var envelope = talker.next();
        if (envelope.isEmpty()) {
            channel.close();
            return false;
        }
        var out = ByteBuffer.wrap(request(WireJson.write(envelope.get())));
        sentAt = System.nanoTime();
        while (out.hasRemaining()) {
            channel.write(out);
        }
        return true;
    }

    private static byte[] request(String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head =
                ("POST /v1/commands HTTP/1.1\r\nHost: hall\r\nContent-Length: "
                                + body.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    /// Some bytes have come.
    ///
    /// @return false where there is nothing more to say
    boolean hear() throws IOException {
        if (channel.read(in) < 0) {
            throw new IOException("the server closed a connection");
        }
        int head = indexOf(END, 0);
        if (head < 0) {
            return true;
        }
        int body = head + END.length;
        int length = length(head);
        if (in.position() < body + length) {
            return true;
        }
        if (!Arrays.equals(bytes, 0, OK.length, OK, 0, OK.length)) {
            throw new IOException(new String(bytes, 0, in.position(), StandardCharsets.UTF_8));
        }
        long took = System.nanoTime() - sentAt;
        talker.answered(new String(bytes, body, length, StandardCharsets.UTF_8), took);
        in.clear();
        return speak();
    }

    private int length(int head) throws IOException {
        int at = indexOf(LENGTH, 0);
        if (at < 0 || at > head) {
            throw new IOException("an answer without its length");
        }
        int length = 0;
        for (int index = at + LENGTH.length; bytes[index] != '\r'; index++) {
            length = bytes[index] == ' ' ? length : length * 10 + bytes[index] - '0';
        }
        return length;
    }

    /// Letters are compared in lower case.
    private int indexOf(byte[] wanted, int from) {
        for (int at = from; at <= in.position() - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && lower(bytes[at + same]) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    private static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + ('a' - 'A')) : letter;
    }
}
