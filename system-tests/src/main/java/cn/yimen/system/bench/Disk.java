package cn.yimen.system.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// What the disk itself can do: so many bytes over old ones, as a recycled write-ahead log does,
/// then a sync, again and again.
///
/// @param folder on the disk that is meant
public record Disk(Path folder) {

    private static final Duration RUN = Duration.ofMillis(1500);
    private static final int ROUND = 4 * 1024 * 1024;

    /// Syncs a second.
    public double syncs(int bytes) throws IOException {
        var timings = new Timings();
        long took = run(bytes, timings);
        return timings.count() * 1e9 / took;
    }

    /// How long each of them took.
    public Timings syncTimes(int bytes) throws IOException {
        var timings = new Timings();
        run(bytes, timings);
        return timings;
    }

    /// @return nanoseconds for all of them
    private long run(int bytes, Timings timings) throws IOException {
        var file = folder.resolve("disk");
        var block = ByteBuffer.allocateDirect(bytes);
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(ROUND), 0);
            channel.force(true);
            return run(channel, block, timings);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long run(FileChannel channel, ByteBuffer block, Timings timings)
            throws IOException {
        long begin = System.nanoTime();
        long end = begin + RUN.toNanos();
        long now = begin;
        long place = 0;
        while (now < end) {
            if (place + block.capacity() > ROUND) {
                place = 0;
            }
            channel.write(block.rewind(), place);
            channel.force(false);
            place += block.capacity();
            long done = System.nanoTime();
            timings.add(done - now);
            now = done;
        }
        return now - begin;
    }
}
