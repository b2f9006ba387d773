package cn.yimen.system.process;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What a stage has opened, closed the latest first: all of it, whatever one part says. Used by one
/// thread.
public final class OpenParts implements Closeable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    public <T extends AutoCloseable> T keep(T part) {
        open.push(part);
        return part;
    }

    /// @throws IOException of the first that did not close; the others are told with it
    @Override
    public void close() throws IOException {
        var trouble = Optional.<IOException>empty();
        while (!open.isEmpty()) {
            var part = open.pop();
            try {
                part.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                trouble = Optional.of(told(trouble, new IOException("closing " + part, e)));
            }
        }
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }

    private static IOException told(Optional<IOException> first, IOException next) {
        return first.map(
                        earlier -> {
                            earlier.addSuppressed(next);
                            return earlier;
                        })
                .orElse(next);
    }
}
