package cn.yimen.device.link;

import java.time.Duration;

/// A line that carries bytes both ways: serial port, virtual terminal, network socket.
///
/// One thread reads and writes; [#close] may come from any thread and ends a call that waits. A
/// lost link never heals: open a new one through its [LinkOpener].
public interface ByteLink extends AutoCloseable {

    /// Hands over all bytes. Accepted means taken by the operating system, not received by the
    /// device.
    void write(byte[] bytes) throws LinkLost;

    /// What has arrived since the last call, at least one byte; empty when nothing came in time.
    byte[] read(Duration atMost) throws LinkLost;

    /// Forgets what has arrived and was not read: the answers to questions nobody waits for any
    /// more.
    void discard();

    @Override
    void close();
}
