package cn.yimen.system.attack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Much, slowly and often: meanwhile an honest kiosk is served, which another thread measures.
record FloodCases(RawTls server, Loot loot, Intrusion intrusion) {

    private static final int SLOW = 60;
    private static final Duration DRIPPING = Duration.ofSeconds(12);
    private static final int RECONNECTS = 500;
    private static final int AT_ONCE = 16;

    void run() throws Exception {
        slowHeaders();
        slowBody();
        silent();
        reconnects();
        new GuessCases(server.as(loot.of("desk")), intrusion).run();
        answersStill("10,000 guessed passwords, beside", "done");
    }

    /// A letter a second, over some sixty lines.
    private void slowHeaders() throws Exception {
        drip("slow headers", "GET /v1/health HTTP/1.1\r\nX-Slow: ", 'a');
    }

    private void slowBody() throws Exception {
        drip(
                "a slow body",
                "POST /v1/commands HTTP/1.1\r\nHost: hall\r\nContent-Length: 60000\r\n\r\n",
                ' ');
    }

    private void drip(String name, String beginning, char drop) throws Exception {
        var kiosk = server.as(loot.of("kiosk"));
        var lines = new ArrayList<Socket>();
        try {
            for (int i = 0; i < SLOW; i++) {
                var line = kiosk.open();
                line.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
                line.getOutputStream().flush();
                lines.add(line);
            }
            long end = System.nanoTime() + DRIPPING.toNanos();
            int cut = 0;
            while (System.nanoTime() < end) {
                cut = lines.size() - dripped(lines, drop);
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
            answersStill(name, SLOW + " lines, " + cut + " cut by the server");
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }

    private static int dripped(List<Socket> lines, char drop) {
        int open = 0;
        for (var line : lines) {
            try {
                line.getOutputStream().write(drop);
                line.getOutputStream().flush();
                open++;
            } catch (IOException cut) {
                // Counted by what is missing.
            }
        }
        return open;
    }

    /// Connections on which nothing is ever said, not even TLS.
    private void silent() throws IOException {
        var lines = new ArrayList<Socket>();
        try {
            for (int i = 0; i < RECONNECTS; i++) {
                var line = new Socket();
                lines.add(line);
                line.connect(new InetSocketAddress(server.host(), server.port()), 2_000);
            }
            answersStill("500 silent lines", "all open");
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }

    private void answersStill(String name, String seen) {
        var answer =
                server.from(Namespace.BESIDE)
                        .as(loot.of("kiosk"))
                        .ask(Requests.command(Loot.KIOSK, Requests.number()));
        intrusion.note(name, "others are answered", answer.isGiven(), seen + ", " + answer.brief());
    }

    private void reconnects() {
        var kiosk = server.as(loot.of("kiosk"));
        var through = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < RECONNECTS; i++) {
                pool.execute(() -> through.addAndGet(connects(kiosk) ? 1 : 0));
            }
        }
        answersStill("500 handshakes and away", through + " got through");
    }

    private static boolean connects(RawTls kiosk) {
        try (var line = kiosk.open()) {
            return line.isConnected();
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }
}
