package cn.yimen.system.attack;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.WireJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;

/// Guesses of passwords, one after the other over lines that stay open, at a hall with accounts:
/// for a work number that somebody has and for many that nobody has.
///
/// @param desk shows a desk's certificate, for nobody else is asked for a password
record GuessCases(RawTls desk, Intrusion intrusion) {

    private static final int GUESSES = 10_000;
    private static final int LINES = 8;
    private static final int OK = 200;

    /// What came of them.
    private record Tally(AtomicInteger asked, AtomicInteger answered, AtomicInteger let) {}

    void run() {
        var tally = new Tally(new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        try (var pool = Executors.newFixedThreadPool(LINES)) {
            for (int i = 0; i < LINES; i++) {
                pool.execute(() -> guess(tally));
            }
        }
        intrusion.note(
                "10,000 guessed passwords",
                "all answered, nobody is let in",
                tally.answered.get() == GUESSES && tally.let.get() == 0,
                "%d answered, %d let in".formatted(tally.answered.get(), tally.let.get()));
    }

    private void guess(Tally tally) {
        try (var line = desk.open()) {
            var in = new BufferedInputStream(line.getInputStream());
            for (int i = tally.asked.getAndIncrement();
                    i < GUESSES;
                    i = tally.asked.getAndIncrement()) {
                ask(line, i);
                var answer = answer(in);
                tally.answered.incrementAndGet();
                tally.let.addAndGet(answer.contains("\"session\"") ? 1 : 0);
            }
        } catch (IOException | GeneralSecurityException e) {
            intrusion.note("a line of guesses", "stays open", false, e.toString());
        }
    }

    /// Every second one for somebody whom the hall has.
    private static void ask(SSLSocket line, int i) throws IOException {
        var clerk = new ClerkId(i % 2 == 0 ? RoomMain.STAFF : "9" + i);
        var wish = WireJson.write(new SignIn(clerk, "guess-" + i, new DeviceId("D2")));
        var request =
                Requests.post("/v1/staff/sessions", wish).replace("Connection: close\r\n", "");
        line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    private static String answer(InputStream in) throws IOException {
        var status = line(in);
        int length = 0;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" " + OK + " ")) {
            throw new IOException("answered by " + status);
        }
        return body;
    }

    private static String line(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("cut off");
            }
            text.append((char) c);
        }
        return text.toString().strip();
    }
}
