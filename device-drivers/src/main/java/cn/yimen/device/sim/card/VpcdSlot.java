package cn.yimen.device.sim.card;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The right to use one slot of vpcd, which takes a single card at a time: a lock among all
/// programs of this machine, held until closed. A program must not ask for a slot that it holds.
public final class VpcdSlot implements AutoCloseable {

    private final FileChannel lock;

    private VpcdSlot(FileChannel lock) {
        this.lock = lock;
    }

    /// Waits until the slot is free.
    public static VpcdSlot take(int port) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "yimen-vpcd-" + port + ".lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new VpcdSlot(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
