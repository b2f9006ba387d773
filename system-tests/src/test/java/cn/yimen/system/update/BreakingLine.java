package cn.yimen.system.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/// A village's line to the hall: each connection ends after so many bytes have come down, or passes
/// everything once it has broken often enough.
final class BreakingLine implements AutoCloseable {

    private final ServerSocket near;
    private final int farPort;
    private final RandomGenerator random;
    private final int shortest;
    private final int longest;
    private final AtomicInteger breaks = new AtomicInteger();

    BreakingLine(int farPort, RandomGenerator random, int shortest, int longest)
            throws IOException {
        near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.farPort = farPort;
        this.random = random;
        this.shortest = shortest;
        this.longest = longest;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return near.getLocalPort();
    }

    int breaks() {
        return breaks.get();
    }

    private void accept() {
        try {
            while (true) {
                var own = near.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), farPort);
                int bytes = random.nextInt(shortest, longest);
                Thread.ofVirtual().start(() -> pass(own, far, Integer.MAX_VALUE));
                Thread.ofVirtual().start(() -> pass(far, own, bytes));
            }
        } catch (IOException closed) {
            // The trial is over.
        }
    }

    private void pass(Socket from, Socket to, int most) {
        try (from;
                to;
                var in = from.getInputStream();
                var out = to.getOutputStream()) {
            if (copied(in, out, most)) {
                breaks.incrementAndGet();
            }
        } catch (IOException ended) {
            // The other direction has closed both.
        }
    }

    /// Whether it ended here.
    private static boolean copied(InputStream in, OutputStream out, int most) throws IOException {
        var piece = new byte[4_096];
        int left = most;
        while (left > 0) {
            int count = in.read(piece, 0, Math.min(piece.length, left));
            if (count < 0) {
                return false;
            }
            out.write(piece, 0, count);
            left -= count;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        near.close();
    }
}
