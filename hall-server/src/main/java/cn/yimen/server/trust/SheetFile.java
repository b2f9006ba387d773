package cn.yimen.server.trust;

import cn.yimen.hall.trust.OwnedFile;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/// A list in a file that the server and a technician's command both change, one after the other.
final class SheetFile<T> {

    /// A file lock holds between processes, this one within.
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private final Path file;
    private final Class<T> type;
    private final T empty;

    SheetFile(Path file, Class<T> type, T empty) {
        this.file = file;
        this.type = type;
        this.empty = empty;
    }

    Path file() {
        return file;
    }

    /// @throws IOException with the file and what to do, where it cannot be read
    T look() throws IOException {
        if (!Files.exists(file)) {
            return empty;
        }
        var flaw = OwnedFile.flaw(file);
        if (flaw.isPresent()) {
            throw new IOException(flaw.get());
        }
        try {
            return WireJson.readForeign(Files.readString(file), type);
        } catch (MalformedMessage e) {
            throw new IOException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    /// Changes it whole or not at all.
    ///
    /// @return what it says now
    /// @throws IOException where it cannot be read or written; it is as it was then
    T change(UnaryOperator<T> how) throws IOException {
        WITHIN.lock();
        try (var channel =
                        FileChannel.open(
                                file.resolveSibling("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var before = look();
            var after = how.apply(before);
            if (!after.equals(before)) {
                OwnedFile.write(file, WireJson.write(after));
            }
            return after;
        } finally {
            WITHIN.unlock();
        }
    }
}
