package cn.yimen.system.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/// The stream of one screen: RFC 6455 frames, unmasked as from a server. Of each text only the
/// beginning is kept.
final class Frames implements Closeable {

    private static final int HEADER = 2;
    private static final int LENGTH = 0x7f;
    private static final int SHORT_LENGTH = 126;
    private static final int LONG_LENGTH = 127;
    private static final int FINAL = 0x80;
    private static final int KEPT = 160;
    private static final String EVENTS = "{\"type\":\"events\"";
    private static final String SNAPSHOT = "{\"type\":\"snapshot\"";
    private static final String SEQ = "\"seq\":";

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(64 * 1024);
    private final StringBuilder beginning = new StringBuilder();
    private final Runnable ready;
    private final LongConsumer came;
    private boolean isUpgraded;
    private boolean isFinal;
    private long payloadLeft;

    /// @param ready told when the hall's state has come
    /// @param came told the number of each event that has come
    Frames(SocketChannel channel, Runnable ready, LongConsumer came) {
        this.channel = channel;
        this.ready = ready;
        this.came = came;
    }

    void read() throws IOException {
        if (channel.read(in) < 0) {
            throw new IOException("the server closed a stream");
        }
        in.flip();
        while (step()) {}
        in.compact();
    }

    /// @return false where more bytes are needed
    private boolean step() {
        if (!isUpgraded) {
            return upgraded();
        }
        return payloadLeft == 0 ? header() : payload();
    }

    private boolean upgraded() {
        var text = StandardCharsets.US_ASCII.decode(in.duplicate()).toString();
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        in.position(in.position() + end + "\r\n\r\n".length());
        isUpgraded = true;
        return true;
    }

    private boolean header() {
        if (in.remaining() < HEADER) {
            return false;
        }
        int length = in.get(in.position() + 1) & LENGTH;
        int more = length == SHORT_LENGTH ? Short.BYTES : length == LONG_LENGTH ? Long.BYTES : 0;
        if (in.remaining() < HEADER + more) {
            return false;
        }
        isFinal = (in.get() & FINAL) != 0;
        in.get();
        payloadLeft =
                switch (length) {
                    case SHORT_LENGTH -> in.getShort() & 0xffff;
                    case LONG_LENGTH -> in.getLong();
                    default -> length;
                };
        return true;
    }

    private boolean payload() {
        int part = (int) Math.min(payloadLeft, in.remaining());
        for (int index = 0; index < part && beginning.length() < KEPT; index++) {
            beginning.append((char) in.get(in.position() + index));
        }
        in.position(in.position() + part);
        payloadLeft -= part;
        if (payloadLeft == 0 && isFinal) {
            text(beginning.toString());
            beginning.setLength(0);
        }
        return part > 0;
    }

    private void text(String text) {
        if (text.startsWith(EVENTS)) {
            came.accept(number(text));
        } else if (text.startsWith(SNAPSHOT)) {
            ready.run();
        }
    }

    /// The first number in a text that says one.
    static long number(String text) {
        int from = text.indexOf(SEQ) + SEQ.length();
        int to = from;
        while (Character.isDigit(text.charAt(to))) {
            to++;
        }
        return Long.parseLong(text, from, to, 10);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
