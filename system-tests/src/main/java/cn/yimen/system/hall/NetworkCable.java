package cn.yimen.system.hall;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The network cable between one machine and the hall server: passes bytes on, until somebody pulls
/// it out. Pulled out, connections break and new ones get no answer, as behind a dead switch. It
/// can be listened in on. Safe for use by several threads.
public final class NetworkCable implements AutoCloseable {

    private static final int PIECE = 16_384;

    private final ServerSocket near;
    private final int farPort;
    private final Wiretap tap;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean pulled;

    private NetworkCable(ServerSocket near, int farPort, Wiretap tap) {
        this.near = near;
        this.farPort = farPort;
        this.tap = tap;
        Thread.ofVirtual().name("cable").start(this::accept);
    }

    public static NetworkCable to(int port) throws IOException {
        return to(port, OutputStream::nullOutputStream);
    }

    /// With somebody who hears every byte.
    public static NetworkCable to(int port, Wiretap tap) throws IOException {
        var near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new NetworkCable(near, port, tap);
    }

    public int port() {
        return near.getLocalPort();
    }

    public void pull() {
        pulled = true;
        open.forEach(NetworkCable::end);
    }

    public void plug() {
        pulled = false;
    }

    public boolean isPulled() {
        return pulled;
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                join(near.accept());
            } catch (IOException e) {
                if (!near.isClosed()) {
                    throw new UncheckedIOException("cable", e);
                }
            }
        }
    }

    private void join(Socket machine) {
        if (pulled) {
            end(machine);
            return;
        }
        var server = new Socket();
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), farPort), 1000);
        } catch (IOException e) {
            end(machine);
            end(server);
            return;
        }
        carry(machine, server);
        carry(server, machine);
    }

    private void carry(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual()
                .start(() -> {
                    try (var copy = tap.listen()) {
                        carry(from.getInputStream(), to.getOutputStream(), copy);
                    } catch (IOException e) {
                        // Either end went away: for a cable that is an ordinary event.
                    } finally {
                        end(from);
                        end(to);
                        open.remove(from);
                    }
                });
    }

    private static void carry(InputStream from, OutputStream to, OutputStream copy)
            throws IOException {
        var bytes = new byte[PIECE];
        for (int count = from.read(bytes); count >= 0; count = from.read(bytes)) {
            copy.write(bytes, 0, count);
            to.write(bytes, 0, count);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing a socket", e);
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        open.forEach(NetworkCable::end);
    }
}
