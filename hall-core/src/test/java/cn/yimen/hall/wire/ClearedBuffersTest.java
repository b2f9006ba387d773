package cn.yimen.hall.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.BufferRecycler;
import org.junit.jupiter.api.Test;

final class ClearedBuffersTest {

    @Test
    void whatComesBackIsEmptyWhenItIsLentAgain() {
        var pool = new ClearedBuffers();
        var lent = pool.acquireAndLinkPooled();
        var bytes = lent.allocByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER);
        var chars = lent.allocCharBuffer(BufferRecycler.CHAR_TOKEN_BUFFER);
        bytes[7] = '5';
        chars[7] = '5';
        lent.releaseByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER, bytes);
        lent.releaseCharBuffer(BufferRecycler.CHAR_TOKEN_BUFFER, chars);
        lent.releaseToPool();

        var again = pool.acquireAndLinkPooled();
        assertThat(again.allocByteBuffer(BufferRecycler.BYTE_WRITE_ENCODING_BUFFER))
                .isSameAs(bytes)
                .containsOnly(0);
        assertThat(again.allocCharBuffer(BufferRecycler.CHAR_TOKEN_BUFFER))
                .isSameAs(chars)
                .containsOnly('\0');
    }
}
