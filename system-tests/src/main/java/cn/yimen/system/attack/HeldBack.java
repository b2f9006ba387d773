package cn.yimen.system.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import okio.ByteString;

/// A cable in somebody's hands: what the server says goes through untouched, but later and later,
/// so that its beats come evenly and nothing in them looks wrong.
///
/// @param growth by how much each second takes longer, in thousandths
record HeldBack(ServerSocket socket, URI real, int growth) implements AutoCloseable {

    private static final int PIECE = 16 * 1024;
    private static final int PER_MILLE = 1_000;

    /// @param due when it goes on, by [System#nanoTime]
    /// @param end whether nothing comes any more
    private record Piece(ByteString bytes, boolean end, long due) {}

    static HeldBack laid(URI real, int growth) throws IOException {
        var cable =
                new HeldBack(
                        new ServerSocket(0, 16, InetAddress.getLoopbackAddress()), real, growth);
        Thread.ofVirtual().start(cable::serve);
        return cable;
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + socket.getLocalPort());
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var near = socket.accept();
                var far = new Socket(real.getHost(), real.getPort());
                Thread.ofVirtual().start(() -> hand(near, far, 0));
                Thread.ofVirtual().start(() -> hand(far, near, growth));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void hand(Socket from, Socket to, int growth) {
        var held = new LinkedBlockingQueue<Piece>();
        Thread.ofVirtual().start(() -> letGo(held, from, to));
        long begin = System.nanoTime();
        try {
            InputStream in = from.getInputStream();
            var bytes = new byte[PIECE];
            while (true) {
                int length = in.read(bytes);
                long now = System.nanoTime();
                long late = (now - begin) / PER_MILLE * growth;
                var said = ByteString.of(bytes, 0, Math.max(0, length));
                held.add(new Piece(said, length < 0, now + late));
                if (length < 0) {
                    return;
                }
            }
        } catch (IOException gone) {
            held.add(new Piece(ByteString.EMPTY, true, System.nanoTime()));
        }
    }

    private static void letGo(LinkedBlockingQueue<Piece> held, Socket from, Socket to) {
        try (from;
                to) {
            OutputStream out = to.getOutputStream();
            for (var piece = held.take(); !piece.end(); piece = held.take()) {
                LockSupport.parkNanos(Math.max(0, piece.due() - System.nanoTime()));
                out.write(piece.bytes().toByteArray());
                out.flush();
            }
        } catch (IOException gone) {
            // The other end is cut off with it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
