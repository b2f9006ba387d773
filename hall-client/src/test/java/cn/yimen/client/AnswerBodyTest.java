package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;

final class AnswerBodyTest {

    private static final int PIECE = 8_192;

    /// Says the same for ever.
    private static final class Endless implements Source {

        private long said;

        @Override
        public long read(Buffer sink, long count) {
            int piece = (int) Math.min(count, PIECE);
            sink.write(new byte[piece]);
            said += piece;
            return piece;
        }

        @Override
        public Timeout timeout() {
            return Timeout.NONE;
        }

        @Override
        public void close() {}
    }

    private static Response answer(Source body) {
        return new Response.Builder()
                .request(new Request.Builder().url("https://hall.example/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("")
                .body(ResponseBody.create(Okio.buffer(body), null, -1))
                .build();
    }

    @Test
    void whatAHallSaysIsRead() throws IOException {
        try (var answer = answer(new Buffer().writeUtf8("甲零零一"))) {
            assertThat(AnswerBody.text(answer)).isEqualTo("甲零零一");
        }
    }

    @Test
    void anAnswerWithoutAnEndIsLeft() {
        var endless = new Endless();
        try (var answer = answer(endless)) {
            assertThatThrownBy(() -> AnswerBody.bytes(answer)).isInstanceOf(IOException.class);
        }
        assertThat(endless.said).isLessThanOrEqualTo(AnswerBody.MOST_BYTES + 2 * PIECE);
    }
}
