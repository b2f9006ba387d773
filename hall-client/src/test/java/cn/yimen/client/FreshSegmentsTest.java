package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;

final class FreshSegmentsTest {

    private static final String NUMBER = "530102199001011234";
    private static final int ROUNDS = 20;

    @Test
    void whatCameInIsNowhereInWhatIsTakenNext() throws InterruptedException {
        FreshSegments.only();
        var seen = new ArrayList<String>();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < ROUNDS; i++) {
            passes();
            // Pools belong to threads by their number: more than one is tried.
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                passes();
                                synchronized (seen) {
                                    seen.addAll(taken());
                                }
                            }));
            synchronized (seen) {
                seen.addAll(taken());
            }
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(seen).hasSize(2 * ROUNDS).allMatch(memory -> !memory.contains(NUMBER));
    }

    private static void passes() {
        var buffer = new Buffer().writeUtf8("head ".repeat(10) + NUMBER);
        assertThat(buffer.readUtf8()).endsWith(NUMBER);
    }

    /// The whole of the memory behind one letter.
    private static List<String> taken() {
        var buffer = new Buffer().writeUtf8("x");
        try (var cursor = buffer.readUnsafe(new Buffer.UnsafeCursor())) {
            cursor.next();
            return cursor.data == null
                    ? List.of()
                    : List.of(new String(cursor.data, StandardCharsets.US_ASCII));
        }
    }
}
