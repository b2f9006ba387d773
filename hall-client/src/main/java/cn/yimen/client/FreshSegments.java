package cn.yimen.client;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicReference;

/// The memory through which answers come in, each time a fresh piece. Okio keeps pieces for what
/// comes next without clearing them: somebody's name and number stood there long after they had
/// left, until a longer answer came. It has no setting for that; but a pool whose every part is "in
/// use by another thread" neither gives nor takes.
public final class FreshSegments {

    private FreshSegments() {}

    /// From now on, for the whole process. Called before the first connection: what is in the pool
    /// by then is let go.
    ///
    /// @throws IllegalStateException where this Okio is made otherwise: then nobody may be served
    public static void only() {
        try {
            var pool = Class.forName("okio.SegmentPool");
            var inUse = field(pool, "LOCK").get(null);
            var parts = (AtomicReference<?>[]) field(pool, "hashBuckets").get(null);
            if (inUse == null || parts == null) {
                throw new IllegalStateException("this Okio's pool has nothing in it");
            }
            for (var part : parts) {
                occupy(part, inUse);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Okio keeps its memory in another way", e);
        }
    }

    private static Field field(Class<?> pool, String name) throws NoSuchFieldException {
        var field = pool.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    @SuppressWarnings("unchecked")
    private static void occupy(AtomicReference<?> part, Object inUse) {
        ((AtomicReference<Object>) part).set(inUse);
    }
}
