package cn.yimen.client;

import java.io.IOException;
import java.net.ProtocolException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Source;

/// Reads a stream of messages along with whoever takes it, and ends it at the head of a frame that
/// would make a message longer than anything a hall says, or of one question too many (ping): the
/// library that takes it keeps both in memory however long they are. RFC 6455, section 5.2.
final class FrameBounds extends ForwardingSource {

    /// The snapshot of a hall's fullest day has some megabytes.
    static final long LONGEST_MESSAGE = AnswerBody.MOST_BYTES;

    /// Between two messages; a hall's server sends none.
    static final int MOST_CONTROLS = 64;

    private static final int OPCODE = 0x0f;
    private static final int CONTROL = 0x08;
    private static final int LENGTH = 0x7f;
    private static final int TWO_MORE = 126;
    private static final int EIGHT_MORE = 127;

    private Part expected = Part.KIND;
    private int kind;
    private int lengthBytes;
    private long length;
    private long payload;
    private long message;
    private int controls;

    private enum Part {
        KIND,
        SHORT_LENGTH,
        LONG_LENGTH,
        PAYLOAD
    }

    FrameBounds(Source source) {
        super(source);
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        long at = sink.size();
        long count = super.read(sink, byteCount);
        look(sink, at, at + Math.max(0, count));
        return count;
    }

    private void look(Buffer heard, long from, long end) throws IOException {
        for (long at = from; at < end; ) {
            if (expected == Part.PAYLOAD) {
                long here = Math.min(payload, end - at);
                payload -= here;
                at += here;
                expected = payload == 0 ? Part.KIND : Part.PAYLOAD;
            } else {
                head(heard.getByte(at) & 0xff);
                at++;
            }
        }
    }

    private void head(int octet) throws IOException {
        switch (expected) {
            case KIND -> {
                kind = octet & OPCODE;
                expected = Part.SHORT_LENGTH;
            }
            case SHORT_LENGTH -> shortLength(octet & LENGTH);
            case LONG_LENGTH -> {
                length = length << Byte.SIZE | octet;
                lengthBytes--;
                if (lengthBytes == 0) {
                    begin();
                }
            }
            case PAYLOAD -> throw new IllegalStateException("a payload has no head");
        }
    }

    private void shortLength(int said) throws IOException {
        lengthBytes =
                switch (said) {
                    case TWO_MORE -> Short.BYTES;
                    case EIGHT_MORE -> Long.BYTES;
                    default -> 0;
                };
        length = lengthBytes == 0 ? said : 0;
        expected = Part.LONG_LENGTH;
        if (lengthBytes == 0) {
            begin();
        }
    }

    private void begin() throws IOException {
        if (kind >= CONTROL) {
            controls++;
        } else {
            controls = 0;
            boolean isLong = length < 0 || length > LONGEST_MESSAGE;
            message = isLong ? Long.MAX_VALUE : length + (kind == 0 ? message : 0);
        }
        if (message > LONGEST_MESSAGE || controls > MOST_CONTROLS) {
            throw new ProtocolException("more than a hall says");
        }
        payload = length;
        expected = payload == 0 ? Part.KIND : Part.PAYLOAD;
    }
}
