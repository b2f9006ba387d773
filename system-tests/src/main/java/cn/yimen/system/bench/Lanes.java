package cn.yimen.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Collection;

/// Many clients that talk to a server at once, each on a connection of its own, all on the calling
/// thread.
final class Lanes {

    private final Selector selector;
    private int open;

    private Lanes(Selector selector) {
        this.selector = selector;
    }

    /// Returns when all have said everything.
    static void talk(int port, Collection<? extends Talker> talkers) throws IOException {
        try (var selector = Selector.open()) {
            var lanes = new Lanes(selector);
            for (var talker : talkers) {
                lanes.start(connect(port), talker);
            }
            while (lanes.open > 0) {
                selector.select(lanes::hear);
            }
        } catch (UncheckedIOException e) {
            throw new IOException("talking to the server", e.getCause());
        }
    }

    static SocketChannel connect(int port) throws IOException {
        var channel =
                SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return channel;
    }

    private void start(SocketChannel channel, Talker talker) throws IOException {
        channel.configureBlocking(false);
        var lane = new Lane(channel, talker);
        channel.register(selector, SelectionKey.OP_READ, lane);
        open += lane.speak() ? 1 : 0;
    }

    private void hear(SelectionKey key) {
        try {
            open -= ((Lane) key.attachment()).hear() ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
