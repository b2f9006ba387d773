package cn.yimen.device.replug;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/// A pseudo-terminal whose master end we hold ourselves: unlike with a program in between, it is
/// known which byte was read by the other side when the cable comes off.
final class Terminal implements AutoCloseable {

    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0x100;
    private static final int O_NONBLOCK = 0x800;
    private static final long FIONREAD = 0x541BL;
    private static final short POLLIN = 1;
    private static final int EAGAIN = 11;
    private static final int EIO = 5;
    private static final int TERMIOS_BYTES = 256;

    interface C extends Library {
        C LIBRARY = Native.load("c", C.class);

        int posix_openpt(int flags) throws LastErrorException;

        int grantpt(int fd) throws LastErrorException;

        int unlockpt(int fd) throws LastErrorException;

        int ptsname_r(int fd, byte[] name, long size) throws LastErrorException;

        int open(String path, int flags) throws LastErrorException;

        int close(int fd) throws LastErrorException;

        long read(int fd, byte[] bytes, long size) throws LastErrorException;

        long write(int fd, byte[] bytes, long size) throws LastErrorException;

        int poll(Memory entries, long count, int millis) throws LastErrorException;

        int ioctl(int fd, long request, IntByReference number) throws LastErrorException;

        int tcgetattr(int fd, Memory termios) throws LastErrorException;

        int tcsetattr(int fd, int when, Memory termios) throws LastErrorException;

        void cfmakeraw(Memory termios);
    }

    private final int master;

    /// Held so that the other side's end is raw before it is opened, and to see what is unread.
    private final int slave;

    private final Path path;

    private Terminal(int master, int slave, Path path) {
        this.master = master;
        this.slave = slave;
        this.path = path;
    }

    static Terminal open() {
        int master = C.LIBRARY.posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        C.LIBRARY.grantpt(master);
        C.LIBRARY.unlockpt(master);
        var name = new byte[64];
        C.LIBRARY.ptsname_r(master, name, name.length);
        String path = Native.toString(name);
        int slave = C.LIBRARY.open(path, O_RDWR | O_NOCTTY | O_NONBLOCK);
        try (var termios = new Memory(TERMIOS_BYTES)) {
            C.LIBRARY.tcgetattr(slave, termios);
            C.LIBRARY.cfmakeraw(termios);
            C.LIBRARY.tcsetattr(slave, 0, termios);
        }
        return new Terminal(master, slave, Path.of(path));
    }

    /// The device file of the other end.
    Path path() {
        return path;
    }

    byte[] read(int most, Duration atMost) throws IOException {
        try (var entry = new Memory(8)) {
            entry.setInt(0, master);
            entry.setShort(4, POLLIN);
            entry.setShort(6, (short) 0);
            C.LIBRARY.poll(entry, 1, Math.toIntExact(atMost.toMillis()));
            var bytes = new byte[most];
            int count = (int) C.LIBRARY.read(master, bytes, most);
            return Arrays.copyOf(bytes, count);
        } catch (LastErrorException e) {
            if (e.getErrorCode() == EAGAIN || e.getErrorCode() == EIO) {
                return new byte[0];
            }
            throw new IOException("reading from the terminal", e);
        }
    }

    void write(byte[] bytes) throws IOException {
        int at = 0;
        while (at < bytes.length) {
            try {
                byte[] rest = Arrays.copyOfRange(bytes, at, bytes.length);
                at += (int) C.LIBRARY.write(master, rest, rest.length);
            } catch (LastErrorException e) {
                if (e.getErrorCode() != EAGAIN) {
                    throw new IOException("writing to the terminal", e);
                }
                Thread.onSpinWait();
            }
        }
    }

    /// Whether the other side has taken everything that was written.
    boolean allTaken() {
        var unread = new IntByReference();
        C.LIBRARY.ioctl(slave, FIONREAD, unread);
        return unread.getValue() == 0;
    }

    /// The cable comes off: the other side is told by the system.
    @Override
    public void close() {
        C.LIBRARY.close(master);
        C.LIBRARY.close(slave);
    }
}
