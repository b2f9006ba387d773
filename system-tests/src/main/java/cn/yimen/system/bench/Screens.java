package cn.yimen.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Followers of the event stream, all on one thread that only reads and notes when an event came.
final class Screens implements AutoCloseable {

    private static final byte[] UPGRADE =
            String.join(
                            "\r\n",
                            "GET /v1/events HTTP/1.1",
                            "Host: hall",
                            "Upgrade: websocket",
                            "Connection: Upgrade",
                            "Sec-WebSocket-Version: 13",
                            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                            "",
                            "")
                    .getBytes(StandardCharsets.US_ASCII);

    private final Selector selector;
    private final Arrivals arrivals;
    private final CountDownLatch ready;
    private final List<Frames> screens = new ArrayList<>();

    private Screens(Selector selector, int count) {
        this.selector = selector;
        arrivals = new Arrivals(count);
        ready = new CountDownLatch(count);
    }

    /// Returns when each has the hall's state.
    static Screens open(int port, int count) throws IOException, InterruptedException {
        var all = new Screens(Selector.open(), count);
        for (int number = 0; number < count; number++) {
            all.add(port);
        }
        Thread.ofPlatform().name("screens").daemon().start(all::read);
        all.ready.await();
        return all;
    }

    private void add(int port) throws IOException {
        var channel = Lanes.connect(port);
        channel.write(ByteBuffer.wrap(UPGRADE));
        channel.configureBlocking(false);
        var screen =
                new Frames(channel, ready::countDown, seq -> arrivals.note(seq, System.nanoTime()));
        screens.add(screen);
        channel.register(selector, SelectionKey.OP_READ, screen);
    }

    private void read() {
        try {
            while (selector.isOpen()) {
                selector.select(Screens::read);
            }
        } catch (ClosedSelectorException over) {
            ready.countDown();
        } catch (IOException e) {
            throw new UncheckedIOException("waiting for the streams", e);
        }
    }

    private static void read(SelectionKey key) {
        try {
            ((Frames) key.attachment()).read();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a stream", e);
        }
    }

    Arrivals arrivals() {
        return arrivals;
    }

    @Override
    public void close() throws IOException {
        selector.close();
        for (var screen : screens) {
            screen.close();
        }
    }
}
