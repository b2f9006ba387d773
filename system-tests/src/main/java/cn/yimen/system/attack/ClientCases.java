package cn.yimen.system.attack;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.trust.Enrolment;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.trust.Credentials;
import cn.yimen.hall.trust.EnrolmentCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/// A hostile machine in the server's place, before the client that every kiosk, screen and desk
/// uses. What it never hears it cannot use, and what it says nobody believes.
record ClientCases(Loot loot, Intrusion intrusion) {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    void run() throws Exception {
        hostile("server: another authority of the same name", loot.of("foreign"), "TLSv1.3");
        hostile("server: another hall's", loot.of("other-hall"), "TLSv1.3");
        hostile("server: a kiosk of this hall", loot.of("kiosk"), "TLSv1.3");
        hostile("server: a desk of this hall", loot.of("desk"), "TLSv1.3");
        hostile("server: an expired machine", loot.of("expired"), "TLSv1.3");
        hostile("server: TLS 1.2 only", loot.of("kiosk"), "TLSv1.2");
        enrolling("server: enrols with its own authority", loot.of("foreign"));
    }

    /// @param heard bytes of what clients said under TLS
    private record Trap(SSLServerSocket socket, AtomicLong heard) implements AutoCloseable {

        static Trap laid(Credentials shown, String protocol) throws Exception {
            var context = RawTls.nobody("", 0).as(shown).context();
            var socket =
                    (SSLServerSocket)
                            context.getServerSocketFactory()
                                    .createServerSocket(0, 16, InetAddress.getLoopbackAddress());
            socket.setEnabledProtocols(new String[] {protocol});
            var trap = new Trap(socket, new AtomicLong());
            Thread.ofVirtual().start(trap::serve);
            return trap;
        }

        private void serve() {
            while (!socket.isClosed()) {
                try {
                    var line = (SSLSocket) socket.accept();
                    Thread.ofVirtual().start(() -> swallow(line));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        /// Says yes to everything, with a call that nobody made.
        private void swallow(Socket line) {
            try (line) {
                var part = new byte[4_096];
                int n = line.getInputStream().read(part);
                heard.addAndGet(Math.max(0, n));
                var answer =
                        String.join(
                                "\r\n",
                                "HTTP/1.1 101 Switching Protocols",
                                "Upgrade: websocket",
                                "Connection: Upgrade",
                                "Sec-WebSocket-Accept: x",
                                "",
                                "");
                line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refused) {
                // The client would not go on.
            }
        }

        URI address() {
            return URI.create("https://127.0.0.1:" + socket.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private void hostile(String name, Credentials shown, String protocol) throws Exception {
        var links = new ConcurrentLinkedQueue<LinkState>();
        var updates = new AtomicLong();
        try (var trap = Trap.laid(shown, protocol);
                var client = client(trap.address(), links, updates)) {
            var reply = client.send(Requests.envelope(Loot.HONEST, Requests.number()));
            LockSupport.parkNanos(LONG_ENOUGH.toNanos());
            boolean isLive = links.stream().anyMatch(LinkState.Live.class::isInstance);
            intrusion.note(
                    name,
                    "nothing is said to it, nothing believed",
                    !isLive && updates.get() == 0 && trap.heard().get() == 0,
                    "live %s, told %d, heard %d bytes, reply %s"
                            .formatted(
                                    isLive,
                                    updates.get(),
                                    trap.heard().get(),
                                    reply.isDone() ? reply.join() : "none"));
        }
    }

    private HallClient client(
            URI address, ConcurrentLinkedQueue<LinkState> links, AtomicLong told) {
        var clock = InstantSource.system();
        var reading = Identity.read(loot.folder().resolve("honest"), clock);
        if (!(reading instanceof Identity.Reading.Read read)) {
            throw new IllegalStateException("no identity: " + reading);
        }
        return HallClient.connect(
                HallClientConfig.of(List.of(address), read.identity()),
                new HallListener() {
                    @Override
                    public void changed(HallUpdate update) {
                        told.incrementAndGet();
                    }

                    @Override
                    public void link(LinkState state) {
                        links.add(state);
                    }
                },
                clock,
                new SplittableRandom(1));
    }

    /// The machine that enrols believes nobody beforehand, and must not believe this one.
    private void enrolling(String name, Credentials shown) throws Exception {
        var seen = new ArrayList<String>();
        try (var trap = Trap.laid(shown, "TLSv1.3")) {
            var result =
                    new Enrolment(trap.address(), InstantSource.system(), new SecureRandom())
                            .enrol(
                                    EnrolmentCode.make(new SecureRandom()),
                                    Optional.empty(),
                                    loot.folder().resolve("enrolled"));
            seen.add(result.toString());
            intrusion.note(
                    name,
                    "is not believed",
                    !(result instanceof Enrolment.Result.Admitted),
                    seen.toString());
        }
    }
}
