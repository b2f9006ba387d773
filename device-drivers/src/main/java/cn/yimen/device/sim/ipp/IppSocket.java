package cn.yimen.device.sim.ipp;

import cn.yimen.device.ipp.IppDecoder;
import cn.yimen.device.ipp.IppEncoder;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppOperation;
import cn.yimen.device.ipp.IppReading.Understood;
import cn.yimen.device.sim.ipp.NetworkMischief.Behaves;
import cn.yimen.device.sim.ipp.NetworkMischief.Dawdles;
import cn.yimen.device.sim.ipp.NetworkMischief.FallsSilent;
import cn.yimen.device.sim.ipp.NetworkMischief.Moment;
import cn.yimen.device.sim.ipp.NetworkMischief.Refuses;
import cn.yimen.device.sim.ipp.NetworkMischief.Vanishes;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// The network side of a simulated printer: a port of this machine's loopback, which may be closed
/// and opened again.
final class IppSocket implements AutoCloseable {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int MOST_TRIES = 50;
    private static final Duration LONGEST_HELD = Duration.ofSeconds(20);
    private static final long LOOK_NANOS = 5_000_000;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket server;
    private Thread doorman = Thread.ofPlatform().unstarted(() -> {});
    private Optional<IppDesk> desk = Optional.empty();
    private NetworkMischief mischief = new Behaves();

    /// Takes a port that the system gives to nobody else while this one is away: one below those of
    /// outgoing connections.
    IppSocket() throws IOException {
        for (int tries = 0; ; tries++) {
            try {
                server = listening(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
                return;
            } catch (BindException taken) {
                if (tries == MOST_TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return socket;
        } catch (IOException taken) {
            socket.close();
            throw taken;
        }
    }

    /// A program that is being started has its starter's sockets for a moment, a closed one, too.
    private static ServerSocket listeningAgain(int port) throws IOException {
        long end = System.nanoTime() + LONGEST_HELD.toNanos();
        while (true) {
            try {
                return listening(port);
            } catch (BindException held) {
                if (System.nanoTime() > end) {
                    throw held;
                }
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    int port() {
        return server.getLocalPort();
    }

    synchronized void serve(IppDesk questions) {
        desk = Optional.of(questions);
        accept();
    }

    synchronized void misbehave(NetworkMischief how) {
        mischief = how;
    }

    /// Nobody answers at the port any more, and every line is cut.
    synchronized void goAway() {
        close(server);
        open.forEach(IppSocket::close);
        open.clear();
        try {
            // The port is free when nobody waits there any more.
            doorman.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void comeBack() {
        if (server.isClosed()) {
            try {
                server = listeningAgain(server.getLocalPort());
            } catch (IOException taken) {
                throw new UncheckedIOException("listening again", taken);
            }
            accept();
        }
    }

    private void accept() {
        ServerSocket current = server;
        doorman =
                Thread.ofPlatform().name("simulated-a4-port").daemon().start(() -> accept(current));
    }

    private void accept(ServerSocket current) {
        while (!current.isClosed()) {
            try {
                Socket line = current.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException closed) {
                close(current);
            }
        }
    }

    private void talk(Socket line) {
        open.add(line);
        try (line) {
            var post = HttpPost.begin(line.getInputStream());
            // Version and operation tell what is asked before the rest has come.
            byte[] first = post.read(4);
            Optional<IppOperation> asked =
                    first.length < 4
                            ? Optional.empty()
                            : IppOperation.of(((first[2] & 0xFF) << 8) | (first[3] & 0xFF));
            NetworkMischief how = due(asked);
            if (how instanceof Vanishes(_, Moment moment, _) && moment == Moment.HALF_ASKED) {
                var _ = post.read(post.length() / 2);
            } else {
                byte[] body = Arrays.copyOf(first, post.length());
                byte[] rest = post.read(post.length() - first.length);
                System.arraycopy(rest, 0, body, first.length, rest.length);
                answer(line, body, how);
            }
            if (how instanceof Vanishes(_, _, Runnable then)) {
                goAway();
                then.run();
            }
        } catch (IOException gone) {
            close(line);
        } finally {
            open.remove(line);
        }
    }

    /// What it does wrong at this question.
    private synchronized NetworkMischief due(Optional<IppOperation> asked) {
        NetworkMischief now = mischief;
        Optional<Predicate<IppOperation>> at =
                switch (now) {
                    case Behaves _, Dawdles _ -> Optional.empty();
                    case Refuses refuses -> Optional.of(refuses.at());
                    case FallsSilent silent -> Optional.of(silent.at());
                    case Vanishes vanishes -> Optional.of(vanishes.at());
                };
        if (at.isEmpty()) {
            return now;
        }
        boolean hit = asked.filter(at.get()).isPresent();
        if (hit) {
            mischief = new Behaves();
        }
        return hit ? now : new Behaves();
    }

    private void answer(Socket line, byte[] body, NetworkMischief how) throws IOException {
        if (!(IppDecoder.decode(body) instanceof Understood(IppMessage question, int length))) {
            return;
        }
        if (how instanceof Refuses(_, int status)) {
            say(line, IppDesk.says(question, status), Integer.MAX_VALUE);
            return;
        }
        byte[] document = Arrays.copyOfRange(body, length, body.length);
        IppMessage answer = desk.orElseThrow().answer(question, document);
        switch (how) {
            case Behaves _, Refuses _ -> say(line, answer, Integer.MAX_VALUE);
            case Dawdles(var after) -> {
                LockSupport.parkNanos(after.toNanos());
                say(line, answer, Integer.MAX_VALUE);
            }
            // Until the other end hangs up.
            case FallsSilent _ -> line.getInputStream().readAllBytes();
            case Vanishes(_, Moment moment, _) -> {
                if (moment == Moment.HALF_ANSWERED) {
                    say(line, answer, IppEncoder.encode(answer).length);
                }
            }
        }
    }

    /// @param most how many bytes, the head of HTTP included
    private static void say(Socket line, IppMessage answer, int most) throws IOException {
        HttpPost.answer(line.getOutputStream(), IppEncoder.encode(answer), most);
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("closing a socket", broken);
        }
    }

    @Override
    public void close() {
        goAway();
    }
}
