package cn.yimen.device.sim.card;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// The machine's pcscd, for a demo or test that needs one: started if none answers, and ended by
/// the last of our programs that used it, if one of them started it. A daemon that somebody else
/// started is left alone.
///
/// One per program: the books are kept with file locks, which belong to the process.
public final class PcscDaemon implements AutoCloseable {

    private static final Path DIRECTORY = Path.of("/run/pcscd");
    private static final Path SOCKET = DIRECTORY.resolve("pcscd.comm");

    // The book: byte 0 is locked while somebody starts or ends the daemon, byte 1 is shared by all
    // who use it, and from byte 8 on stands the process id of the daemon that we started, or 0.
    private static final long DOOR = 0;
    private static final long USERS = 1;
    private static final long PROCESS_ID = 8;

    private final FileChannel book;
    private final FileLock use;

    private PcscDaemon(FileChannel book, FileLock use) {
        this.book = book;
        this.use = use;
    }

    /// Makes sure that a daemon answers, with vpcd's readers in it.
    public static PcscDaemon use() throws IOException {
        FileChannel book =
                FileChannel.open(
                        Path.of(System.getProperty("java.io.tmpdir"), "yimen-pcscd.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try (FileLock _ = book.lock(DOOR, 1, false)) {
            if (!PcscdProcess.answers(SOCKET)) {
                note(book, start().pid());
            }
            return new PcscDaemon(book, book.lock(USERS, 1, true));
        } catch (IOException | RuntimeException e) {
            book.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (book;
                FileLock _ = book.lock(DOOR, 1, false)) {
            use.release();
            if (isUnused()) {
                Optional<ProcessHandle> ours = ours();
                note(book, 0);
                if (ours.isPresent()) {
                    PcscdProcess.end(ours.get());
                }
            }
        }
    }

    private static ProcessHandle start() throws IOException {
        Files.createDirectories(DIRECTORY);
        // In a session of its own, so that Ctrl-C in one terminal does not take it from the others.
        return PcscdProcess.start(List.of("setsid", "pcscd", "--foreground"), SOCKET);
    }

    private boolean isUnused() throws IOException {
        try (FileLock alone = book.tryLock(USERS, 1, false)) {
            return alone != null;
        }
    }

    private Optional<ProcessHandle> ours() throws IOException {
        ByteBuffer noted = ByteBuffer.allocate(Long.BYTES);
        return book.read(noted, PROCESS_ID) < Long.BYTES
                ? Optional.empty()
                : ProcessHandle.of(noted.getLong(0)).filter(PcscDaemon::isPcscd);
    }

    /// Process ids are used again: be sure not to end a stranger.
    private static boolean isPcscd(ProcessHandle process) {
        return process.info().command().filter(path -> path.endsWith("/pcscd")).isPresent();
    }

    private static void note(FileChannel book, long processId) throws IOException {
        book.write(ByteBuffer.allocate(Long.BYTES).putLong(0, processId), PROCESS_ID);
    }
}
