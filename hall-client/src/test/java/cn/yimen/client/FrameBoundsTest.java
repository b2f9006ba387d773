package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ProtocolException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;

final class FrameBoundsTest {

    private static final int TEXT = 0x81;
    private static final int PING = 0x89;
    private static final int PART = 0x01;
    private static final int MORE = 0x00;
    private static final int EIGHT_MORE = 127;

    private static Buffer head(int kind, long length) {
        return new Buffer().writeByte(kind).writeByte(EIGHT_MORE).writeLong(length);
    }

    private static long through(Source bytes) throws IOException {
        try (var all = Okio.buffer(new FrameBounds(bytes))) {
            return all.readByteArray().length;
        }
    }

    /// A letter at a time, however much is wanted.
    private static Source letters(Buffer bytes) {
        return new ForwardingSource(bytes) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                return super.read(sink, 1);
            }
        };
    }

    private static Buffer usual() {
        var all = new Buffer();
        for (int i = 0; i < 1_000; i++) {
            all.writeByte(TEXT).writeByte(126).writeShort(300).write(new byte[300]);
            all.writeByte(PART).writeByte(2).writeUtf8("ab");
            all.writeByte(PING).writeByte(0);
            all.writeByte(0x80).writeByte(3).writeUtf8("cde");
        }
        return all;
    }

    @Test
    void messagesOfAnyNumberGoThroughHoweverTheyAreCut() throws IOException {
        long size = usual().size();
        assertThat(through(usual())).isEqualTo(size);
        assertThat(through(letters(usual()))).isEqualTo(size);
    }

    @Test
    void theLongestMessageGoesThroughAndOneByteMoreEndsItAtItsHead() throws IOException {
        var longest = head(TEXT, FrameBounds.LONGEST_MESSAGE);
        assertThat(through(longest)).isEqualTo(10);
        assertTooMuch(head(TEXT, FrameBounds.LONGEST_MESSAGE + 1));
        assertTooMuch(head(TEXT, Long.MAX_VALUE));
        assertTooMuch(head(TEXT, -1));
    }

    @Test
    void partsCountTogether() {
        var parts = head(PART, 1).writeByte(0);
        parts.write(head(MORE, FrameBounds.LONGEST_MESSAGE).readByteArray());
        assertTooMuch(parts);
    }

    @Test
    void pingsWithoutAnEndAreTooMany() throws IOException {
        var pings = new Buffer();
        for (int i = 0; i < FrameBounds.MOST_CONTROLS; i++) {
            pings.writeByte(PING).writeByte(0);
        }
        assertThat(through(pings.copy())).isEqualTo(pings.size());
        assertTooMuch(pings.writeByte(PING).writeByte(0));
    }

    private static void assertTooMuch(Buffer bytes) {
        assertThatThrownBy(() -> through(bytes)).isInstanceOf(ProtocolException.class);
    }
}
