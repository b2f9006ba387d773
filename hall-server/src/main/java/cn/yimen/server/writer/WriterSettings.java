package cn.yimen.server.writer;

import java.util.concurrent.Executor;
import java.util.function.LongConsumer;

/// How a writer works.
///
/// @param thread what it runs on
/// @param snapshotEvery after so many events the standing is kept, so that the next start need not
///   replay them
/// @param beside where a snapshot is written, which takes a while
/// @param written hears the head's number after each group that is durable
public record WriterSettings(
        Thread.Builder thread, long snapshotEvery, Executor beside, LongConsumer written) {

    private static final long A_DAY = 10_000;

    public WriterSettings(Thread.Builder thread, long snapshotEvery, LongConsumer written) {
        this(thread, snapshotEvery, Thread::startVirtualThread, written);
    }

    /// The only writer of the only hall.
    public static WriterSettings alone() {
        return new WriterSettings(Thread.ofPlatform().name("hall-writer"), A_DAY, _ -> {});
    }
}
