package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okhttp3.RequestBody;
import okio.Okio;
import org.junit.jupiter.api.Test;

final class PassingBodyTest {

    private static final String NUMBER = "530102199001011234";

    /// Longer than a segment of Okio's.
    private static final byte[] CONTENT = NUMBER.repeat(1_000).getBytes(StandardCharsets.US_ASCII);

    /// The far end; keeps hold of the very memory out of which it was written.
    private static final class Line extends OutputStream {

        private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        private final List<byte[]> memory = new ArrayList<>();

        @Override
        public void write(int one) {
            throw new AssertionError("byte by byte");
        }

        @Override
        public void write(byte[] from, int offset, int count) {
            arrived.write(from, offset, count);
            memory.add(from);
        }

        boolean remembers(String text) {
            return memory.stream()
                    .anyMatch(part -> new String(part, StandardCharsets.US_ASCII).contains(text));
        }
    }

    @Test
    void theContentArrivesWholeBehindTheHeadAndNothingOfItStays() throws IOException {
        var line = sent(new PassingBody(CONTENT.clone()));

        assertThat(line.arrived.toByteArray())
                .isEqualTo(
                        ("head " + new String(CONTENT, StandardCharsets.US_ASCII))
                                .getBytes(StandardCharsets.US_ASCII));
        assertThat(line.remembers(NUMBER)).isFalse();
    }

    /// Else this test would find nothing, whatever was there.
    @Test
    void anOrdinaryBodyStaysInTheMemoryOfTheLine() throws IOException {
        assertThat(sent(RequestBody.create(CONTENT)).remembers(NUMBER)).isTrue();
    }

    /// As the HTTP client does: the head is in the line's buffer, the body has a buffer of its own.
    private static Line sent(RequestBody body) throws IOException {
        var line = new Line();
        var head = Okio.buffer(Okio.sink(line));
        head.writeUtf8("head ");
        var own = Okio.buffer((okio.Sink) head);
        body.writeTo(own);
        own.flush();
        return line;
    }
}
