package cn.yimen.system.boards;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The network between one screen and its hall server, which can be cut: a TCP proxy. While it is
/// cut nobody gets a new connection. Safe for use by several threads.
final class Cable implements AutoCloseable {

    private static final int BUFFER = 16_384;

    private final InetSocketAddress server;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private boolean whole = true;

    private Cable(InetSocketAddress server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    static Cable to(URI server) throws IOException {
        var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var cable = new Cable(new InetSocketAddress(server.getHost(), server.getPort()), door);
        Thread.ofVirtual().name("cable").start(cable::accept);
        return cable;
    }

    /// Where the screen finds its server.
    URI uri() {
        return URI.create("https://127.0.0.1:" + door.getLocalPort());
    }

    /// As if pulled out: what is on its way waits, and nobody is told.
    synchronized void pull() {
        whole = false;
    }

    /// As if a switch went down: every connection breaks, and both sides are told.
    synchronized void tear() {
        whole = false;
        breakAll();
    }

    synchronized void mend() {
        whole = true;
        notifyAll();
    }

    private synchronized boolean isWhole() {
        return whole;
    }

    private synchronized void awaitWhole() throws InterruptedException {
        while (!whole) {
            wait();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var screen = door.accept();
                sockets.add(screen);
                if (isWhole()) {
                    connect(screen);
                } else {
                    end(screen);
                }
            } catch (IOException _) {
                // The door was closed, or the server is away: then the screen is told so.
            }
        }
    }

    private void connect(Socket screen) throws IOException {
        var hall = new Socket();
        sockets.add(hall);
        try {
            hall.connect(server);
        } catch (IOException e) {
            end(screen);
            end(hall);
            throw e;
        }
        Thread.ofVirtual().name("cable up").start(() -> carry(screen, hall));
        Thread.ofVirtual().name("cable down").start(() -> carry(hall, screen));
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[BUFFER];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                awaitWhole();
                out.write(buffer, 0, length);
            }
            awaitWhole();
        } catch (IOException _) {
            // One side has gone or the cable was torn: the other side is told below.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            end(from);
            end(to);
        }
    }

    private void breakAll() {
        sockets.forEach(this::end);
    }

    private void end(Socket socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException _) {
            // It is as good as closed: nobody reads or writes it any more.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        breakAll();
        mend();
    }
}
