package cn.yimen.server.watch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.watch.Receiver;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.server.support.Sample;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Alarms to a real HTTP server outside the hall.
@Timeout(60)
final class AlarmHookTest {

    private static final String KEY = "a key of at least thirty-two characters";
    private static final InstantSource CLOCK = InstantSource.fixed(Sample.MORNING);

    @TempDir private Path data;
    private final BlockingQueue<Map<String, String>> taken = new LinkedBlockingQueue<>();
    private final AtomicInteger busyFor = new AtomicInteger();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private HttpServer outside;

    @BeforeEach
    void open() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext(
                "/alarms",
                exchange -> {
                    var body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    boolean busy = busyFor.getAndDecrement() > 0;
                    if (!busy) {
                        var headers = exchange.getRequestHeaders();
                        taken.add(
                                Map.of(
                                        "body", body,
                                        "name", headers.getFirst("Idempotency-Key"),
                                        "signature", headers.getFirst("X-Yimen-Signature")));
                    }
                    exchange.sendResponseHeaders(busy ? 503 : 204, -1);
                    exchange.close();
                });
        outside.start();
    }

    @AfterEach
    void close() {
        outside.stop(0);
    }

    private AlarmHook hook() {
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new AlarmHook(data, CLOCK, Duration.ofMillis(20), new EventLog(CLOCK, out));
    }

    private void wanted(String url) throws IOException {
        written("{\"url\":\"" + url + "\",\"key\":\"" + KEY + "\"}", "rw-------");
    }

    private void written(String text, String rights) throws IOException {
        var file = data.resolve("alarm-hook.json");
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    private String address() {
        return "http://127.0.0.1:" + outside.getAddress().getPort() + "/alarms";
    }

    private static Alarm alarm(int told) {
        return new Alarm(
                "WAIT:A",
                AlarmKind.WAIT,
                Level.ORANGE,
                new Alarm.Subject(Alarm.Subject.Of.LINE, "A"),
                34,
                30,
                Sample.MORNING,
                told,
                List.of(Receiver.LINE_LEADER, Receiver.MANAGER_ON_DUTY),
                Optional.empty(),
                List.of());
    }

    @Test
    void anAlarmIsSignedAndSentUntilItIsTaken() throws Exception {
        wanted(address());
        busyFor.set(2);
        try (var hook = hook()) {
            hook.tell(new HallId("yunling"), alarm(1));
            var first = taken.poll(30, TimeUnit.SECONDS);
            assertThat(first).isNotNull();
            assertThat(first.get("body"))
                    .contains("\"alarm\":\"WAIT:A\"", "\"level\":\"ORANGE\"", "MANAGER_ON_DUTY");
            var seconds = Sample.MORNING.getEpochSecond();
            assertThat(first.get("signature"))
                    .isEqualTo(
                            "t="
                                    + seconds
                                    + ",v1="
                                    + AlarmHook.signature(KEY, seconds + "." + first.get("body")));
            hook.tell(new HallId("yunling"), alarm(2));
            var second = taken.poll(30, TimeUnit.SECONDS);
            assertThat(second).isNotNull();
            assertThat(second.get("name")).isNotEqualTo(first.get("name"));
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContain(KEY);
    }

    @Test
    void aHallWithoutAHookSendsNothingAndOneThatIsUnsoundSaysWhy() throws Exception {
        try (var hook = hook()) {
            hook.tell(new HallId("yunling"), alarm(1));
            written("{\"url\":\"" + address() + "\",\"key\":\"short\"}", "rw-------");
            hook.tell(new HallId("yunling"), alarm(2));
            var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!written.toString(StandardCharsets.UTF_8).contains("fewer_than_32")
                    && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("fewer_than_32");
        assertThat(taken).isEmpty();
    }

    @Test
    void aServerDoesNotStartWithAKeyThatOthersCanRead() throws Exception {
        written("{\"url\":\"" + address() + "\",\"key\":\"" + KEY + "\"}", "rw-r-----");
        var settings = new ServerSettings(data, HttpSettings.loopback(0), Optional.empty());
        var log = new EventLog(CLOCK, new PrintStream(written, true, StandardCharsets.UTF_8));
        var hall = new HallServer.Hall(Sample.config(), Sample.catalogue(), CLOCK, log);
        assertThat(HallServer.start(settings, hall))
                .isInstanceOfSatisfying(
                        Starting.NotStarted.class,
                        not ->
                                assertThat(not.sentence())
                                        .contains("alarm-hook.json", "chmod 600")
                                        .doesNotContain(KEY));
        assertThat(data.resolve("journal.db")).doesNotExist();
    }
}
