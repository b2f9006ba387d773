package cn.yimen.system.month;

import cn.yimen.system.sim.Dice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/// The network between a hall and its province: a relay that understands where an HTTP message
/// ends, and loses, tears, repeats, delays and reorders whole messages. Pulled out, nothing passes
/// at all. Safe for use by several threads.
final class BadLine implements AutoCloseable {

    private static final int MOST_MILLIS = 20;
    private static final Duration LONGEST_HELD = Duration.ofMillis(40);

    private final ServerSocket near;
    private final int farPort;
    private final Dice dice;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
    private final AtomicReference<CountDownLatch> heldBack =
            new AtomicReference<>(new CountDownLatch(0));
    private volatile boolean pulled = true;
    private volatile double trouble;

    private BadLine(ServerSocket near, int farPort, Dice dice) {
        this.near = near;
        this.farPort = farPort;
        this.dice = dice;
    }

    /// Pulled out at first.
    static BadLine to(int port, Dice dice) throws IOException {
        var line =
                new BadLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port, dice);
        Thread.ofVirtual().name("bad-line").start(line::accept);
        return line;
    }

    int port() {
        return near.getLocalPort();
    }

    /// @param how 1 for the usual faults, 0 for none
    void plug(double how) {
        trouble = how;
        pulled = false;
    }

    /// How many requests met which fate.
    Map<Fate, Integer> fates() {
        synchronized (fates) {
            return new EnumMap<>(fates);
        }
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                var hall = near.accept();
                Thread.ofVirtual().start(() -> carry(hall));
            } catch (IOException _) {
                return;
            }
        }
    }

    /// Either end may leave at any time.
    private void carry(Socket hall) {
        open.add(hall);
        try (hall) {
            if (!pulled) {
                carryOn(hall);
            }
        } catch (IOException _) {
            return;
        } finally {
            open.remove(hall);
        }
    }

    private void carryOn(Socket hall) throws IOException {
        try (var platform = new Socket(InetAddress.getLoopbackAddress(), farPort)) {
            platform.setTcpNoDelay(true);
            hall.setTcpNoDelay(true);
            var ends = new Ends(hall, platform);
            boolean isWhole = true;
            while (isWhole) {
                var request = HttpMessage.read(hall.getInputStream());
                isWhole = request.isPresent() && pass(request.get(), ends);
                heldBack.get().countDown();
            }
        }
    }

    private record Ends(Socket hall, Socket platform) {

        byte[] ask(byte[] request) throws IOException {
            platform.getOutputStream().write(request);
            return HttpMessage.read(platform.getInputStream())
                    .orElseThrow(() -> new IOException("the platform hung up"));
        }

        boolean tell(byte[] answer) throws IOException {
            hall.getOutputStream().write(answer);
            return true;
        }
    }

    /// @return whether the line holds
    private boolean pass(byte[] request, Ends ends) throws IOException {
        return switch (drawn()) {
            case WHOLE -> ends.tell(ends.ask(request));
            case REQUEST_LOST -> false;
            case ANSWER_LOST -> {
                ends.ask(request);
                yield false;
            }
            case ANSWER_TORN -> {
                var answer = ends.ask(request);
                ends.tell(Arrays.copyOf(answer, answer.length / 2));
                yield false;
            }
            case REPEATED -> {
                var answer = ends.ask(request);
                ends.ask(request);
                yield ends.tell(answer);
            }
            case REPEATED_AND_ANSWERED_LATE -> {
                ends.ask(request);
                yield ends.tell(ends.ask(request));
            }
            case DELAYED -> {
                LockSupport.parkNanos(Duration.ofMillis(millis()).toNanos());
                yield ends.tell(ends.ask(request));
            }
            case OVERTAKEN -> {
                holdBack();
                yield ends.tell(ends.ask(request));
            }
        };
    }

    private Fate drawn() {
        synchronized (fates) {
            var fate = Fate.draw(dice, trouble);
            fates.merge(fate, 1, Integer::sum);
            return fate;
        }
    }

    private long millis() {
        synchronized (fates) {
            return dice.between(1, MOST_MILLIS);
        }
    }

    /// Waits for a later request, unless one waits already.
    private void holdBack() {
        var mine = new CountDownLatch(1);
        var before = heldBack.getAndUpdate(other -> other.getCount() == 0 ? mine : other);
        if (before.getCount() > 0) {
            return;
        }
        try {
            if (!mine.await(LONGEST_HELD.toMillis(), TimeUnit.MILLISECONDS)) {
                mine.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
