package cn.yimen.hall.supervisor;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// A datagram socket of the local family (`AF_UNIX`), which the platform's library lacks: the way
/// of sd_notify(3). Linux only.
final class NotifySocket {

    private static final int LOCAL = 1;

    /// `SOCK_DGRAM | SOCK_CLOEXEC`.
    private static final int DATAGRAM = 2 | 0x80000;

    /// `MSG_NOSIGNAL`: nobody listening is an answer, no signal.
    private static final int NO_SIGNAL = 0x4000;

    /// `sockaddr_un`: the family in two bytes, then the path.
    private static final int FAMILY_BYTES = 2;

    private static final int LONGEST_PATH = 107;

    private static final MethodHandle SOCKET =
            function(
                    "socket",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT));
    private static final MethodHandle SEND_TO =
            function(
                    "sendto",
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_LONG,
                            ValueLayout.JAVA_INT,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT));

    private final byte[] path;
    private final int descriptor;

    private NotifySocket(byte[] path, int descriptor) {
        this.path = path;
        this.descriptor = descriptor;
    }

    /// @param path of a file, or with `@` before it a name of the abstract space
    static NotifySocket to(String path) {
        var name = path.getBytes(StandardCharsets.UTF_8);
        if (name.length == 0 || name.length > LONGEST_PATH) {
            throw new IllegalArgumentException("no address of a local socket: " + path);
        }
        if (name[0] == '@') {
            name[0] = 0;
        }
        try {
            return new NotifySocket(name, (int) SOCKET.invokeExact(LOCAL, DATAGRAM, 0));
        } catch (Throwable e) {
            throw new IllegalStateException("opening a local socket", e);
        }
    }

    /// Whether somebody took the message.
    boolean send(String message) {
        var bytes = message.getBytes(StandardCharsets.UTF_8);
        try (var arena = Arena.ofConfined()) {
            return bytes.length
                    == (long)
                            SEND_TO.invokeExact(
                                    descriptor,
                                    arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes),
                                    (long) bytes.length,
                                    NO_SIGNAL,
                                    peer(arena),
                                    FAMILY_BYTES + path.length);
        } catch (Throwable e) {
            throw new IllegalStateException("sending to a local socket", e);
        }
    }

    private MemorySegment peer(Arena arena) {
        var peer = arena.allocate(FAMILY_BYTES + path.length + 1L, FAMILY_BYTES);
        peer.set(ValueLayout.JAVA_SHORT, 0, (short) LOCAL);
        MemorySegment.copy(path, 0, peer, ValueLayout.JAVA_BYTE, FAMILY_BYTES, path.length);
        return peer;
    }

    @SuppressWarnings("restricted") // the two calls above, with constant shapes
    private static MethodHandle function(String name, FunctionDescriptor shape) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
    }
}
