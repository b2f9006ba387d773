package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.Follower;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nonsense gets a clear 4xx and changes nothing.
final class HostileRequestsTest {

    @TempDir static Path data;
    private static RunningHall hall;
    private static Caller caller;

    /// The first day begins by itself shortly after the start.
    @BeforeAll
    static void start() throws Exception {
        hall = new RunningHall(data);
        caller = hall.caller();
        try (var follower = new Follower(hall.port(), "")) {
            follower.stateAt(2);
        }
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"id\":\"x\"}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\"}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"\",\"command\":{}}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\","
                        + "\"command\":{\"type\":\"drop-table\"}}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\","
                        + "\"command\":{\"type\":\"rate-service\",\"level\":\"many\"}}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\","
                        + "\"command\":{\"type\":\"call-next\",\"window\":null,\"clerk\":\"1\"}}",
                "\u0000\u0001",
            })
    void whatIsNoCommandIsMalformed(String body) throws Exception {
        var before = caller.get("/v1/health").body();
        var answer = caller.post("/v1/commands", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isNotBlank().hasSizeLessThan(120);
        assertThat(caller.get("/v1/health").body()).isEqualTo(before);
    }

    @Test
    void aProblemRepeatsNothingPersonal() throws Exception {
        var body = WireJson.write(Sample.envelope(1, Sample.take(1, "A", Sample.WANG)));
        var answer = caller.post("/v1/commands", body.replace("RESIDENT_CARD", "MOON_CARD"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain(Sample.WANG.documentNumber());
    }

    @Test
    void tenMegabytesAreTurnedAway() throws Exception {
        var before = caller.get("/v1/health").body();
        var answer = caller.post("/v1/commands", "x".repeat(10_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(caller.get("/v1/health").body()).isEqualTo(before);
    }

    @Test
    void deeplyNestedJsonIsMalformed() throws Exception {
        var answer = caller.post("/v1/commands", "[".repeat(30_000));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"lease-numbers\",\"line\":\"A\",\"day\":\"2026-13-01\"",
                "\"lease-numbers\",\"line\":\"\",\"day\":\"2026-11-23\"",
                "\"announce-session\",\"day\":\"2026-11-23\",\"from\":\"25:00\",\"to\":\"26:00\","
                        + "\"lines\":[],\"clerk\":\"1\"",
                "\"record-appointment\",\"appointment\":\"\",\"items\":[],"
                        + "\"from\":\"2026-11-23T01:00:00Z\",\"to\":\"2026-11-23T01:30:00Z\"",
                "\"hand-over\",\"ticket\":\"01900000-0000-7000-8000-000000000001\","
                        + "\"day\":\"2026-11-23\",\"number\":{\"prefix\":\"A\",\"ordinal\":-1,\"width\":3},"
                        + "\"items\":[],\"issuedAt\":\"2026-11-23T01:00:00Z\",\"paper\":\"PRINTED\",\"fault\":\"\"",
                "\"transfer-ticket\",\"ticket\":\"01900000-0000-7000-8000-000000000001\","
                        + "\"window\":\"1\",\"clerk\":\"1\",\"to\":{\"line\":\"A\",\"where\":\"ASIDE\"},\"reason\":\"\"",
                "\"change-config\",\"clerk\":\"1\",\"config\":{}",
                "\"stop-hall\"",
            })
    void aCommandWithNonsenseInItIsMalformed(String command) throws Exception {
        var before = caller.get("/v1/health").body();
        var answer =
                caller.post(
                        "/v1/commands",
                        "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\","
                                + "\"command\":{\"type\":"
                                + command
                                + "}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(caller.get("/v1/health").body()).isEqualTo(before);
    }

    @Test
    void aBodyThatDripsIsCutOffAndOthersAreServedMeanwhile() throws Exception {
        try (var slow = new Socket(InetAddress.getLoopbackAddress(), hall.port())) {
            slow.setSoTimeout(30_000);
            var out = slow.getOutputStream();
            out.write(
                    "POST /v1/commands HTTP/1.1\r\nHost: hall\r\nContent-Length: 5000\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.startVirtualThread(() -> drip(out));
            assertThat(caller.get("/v1/health").statusCode()).isEqualTo(200);
            var answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4");
        }
    }

    /// Ten bytes a second until nobody listens any more.
    private static void drip(OutputStream out) {
        try {
            for (int drops = 0; drops < 400; drops++) {
                out.write(' ');
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        } catch (IOException cutOff) {
            return;
        }
        throw new AssertionError("nobody minded");
    }

    @Test
    void theWrongMethodIsNotAnsweredAsTheRightOne() throws Exception {
        assertThat(caller.get("/v1/commands").statusCode()).isBetween(404, 405);
        assertThat(caller.post("/v1/health", "{}").statusCode()).isBetween(404, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tickets/not-an-id/holder?clerk=1&purpose=x",
                "/v1/tickets/01900000-0000-7000-8000-000000000001/holder",
            })
    void aLookUpNeedsAllItsParts(String path) throws Exception {
        assertThat(caller.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void unknownAddressesAreNotFound() throws Exception {
        assertThat(caller.get("/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(
                        caller.get(
                                        "/v1/tickets/01900000-0000-7000-8000-000000000001/holder"
                                                + "?clerk=1&purpose=x")
                                .statusCode())
                .isEqualTo(404);
    }
}
