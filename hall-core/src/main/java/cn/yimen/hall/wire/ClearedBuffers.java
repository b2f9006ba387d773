package cn.yimen.hall.wire;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;
import java.io.Serial;
import java.util.Arrays;

/// Lends the JSON reader and writer their buffers and clears them when they come back: whose number
/// went through one is nobody's business afterwards.
final class ClearedBuffers extends RecyclerPool.ConcurrentDequePoolBase<BufferRecycler> {

    @Serial private static final long serialVersionUID = 1L;

    ClearedBuffers() {
        super(SERIALIZATION_NON_SHARED);
    }

    @Override
    public BufferRecycler createPooled() {
        return new Cleared();
    }

    private static final class Cleared extends BufferRecycler {

        @Override
        public void releaseByteBuffer(int index, byte[] buffer) {
            Arrays.fill(buffer, (byte) 0);
            super.releaseByteBuffer(index, buffer);
        }

        @Override
        public void releaseCharBuffer(int index, char[] buffer) {
            Arrays.fill(buffer, '\0');
            super.releaseCharBuffer(index, buffer);
        }
    }
}
