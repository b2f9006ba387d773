package cn.yimen.system.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The network cable between one machine and the hall server: passes bytes on, until somebody pulls
/// it out. Pulled out, connections break and new ones get no answer, as behind a dead switch. Safe
/// for use by several threads.
public final class NetworkCable implements AutoCloseable {

    private final ServerSocket near;
    private final int farPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean pulled;

    private NetworkCable(ServerSocket near, int farPort) {
        this.near = near;
        this.farPort = farPort;
        Thread.ofVirtual().name("cable").start(this::accept);
    }

    public static NetworkCable to(int port) throws IOException {
        return new NetworkCable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
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
                    try {
                        from.getInputStream().transferTo(to.getOutputStream());
                    } catch (IOException e) {
                        // Either end went away: for a cable that is an ordinary event.
                    } finally {
                        end(from);
                        end(to);
                        open.remove(from);
                    }
                });
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
