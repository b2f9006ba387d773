package cn.yimen.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.SelectorManager;

/// How many connections one address may begin. A handshake costs the server some milliseconds and
/// whoever asks for it as little as he likes: without a bound one machine of the hall's network
/// keeps all others from their numbers. Whoever is beyond it is cut off before anything is
/// computed, and may come again a moment later.
///
/// A computer has a bucket of [#MOST] beginnings, so that all programs of a village post behind one
/// address come back at once after a power cut; [#A_SECOND] flow back. Programs on the server's own
/// computer are not counted. Safe for use by several threads.
final class Newcomers implements SelectorManager.AcceptListener {

    static final int MOST = 96;
    static final int A_SECOND = 8;

    /// The one that was not seen for longest is forgotten, and has a full bucket again: by then
    /// some thousand others were between.
    private static final int ADDRESSES = 4_096;

    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final Turned turned;
    private final Map<InetAddress, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<InetAddress, Bucket> eldest) {
                    return size() > ADDRESSES;
                }
            };

    /// @param left beginnings
    private record Bucket(double left, long atNanos) {}

    /// @param nanos a clock that only goes on
    Newcomers(LongSupplier nanos, Turned turned) {
        this.nanos = nanos;
        this.turned = turned;
    }

    @Override
    public void onAccepting(SelectableChannel channel) {
        try {
            if (channel instanceof SocketChannel socket
                    && socket.getRemoteAddress() instanceof InetSocketAddress from
                    && !isLetIn(from.getAddress())) {
                turned.away("stranger", "too-often");
                channel.close();
            }
        } catch (IOException gone) {
            // Who went by himself needs no bound.
        }
    }

    synchronized boolean isLetIn(InetAddress from) {
        if (from.isLoopbackAddress()) {
            return true;
        }
        long now = nanos.getAsLong();
        var known = buckets.getOrDefault(from, new Bucket(MOST, now));
        double left = Math.min(MOST, known.left() + (now - known.atNanos()) / NANOS * A_SECOND);
        boolean isLetIn = left >= 1;
        buckets.put(from, new Bucket(isLetIn ? left - 1 : left, now));
        return isLetIn;
    }

    synchronized int known() {
        return buckets.size();
    }
}
