package cn.yimen.uplink.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.client.Listener.Says;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.PlatformProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TransportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Says NOTHING = exchange -> Listener.text(exchange, 204, "");
    private static final Call QUESTION = Call.get("v1", "some thing").with("a b", "c&d");

    private static Transport transport(Listener listener) {
        return new Transport(
                listener.address("http://127.0.0.1", Access.DIRECT),
                InstantSource.fixed(NOW),
                new Random(7));
    }

    private static Outcome<Answer> ask(Says says, Call call) throws IOException {
        try (var listener = Listener.plain(says);
                var transport = transport(listener)) {
            return transport.send(call);
        }
    }

    private static String hindrance(Outcome<Answer> outcome) {
        return ((Outcome.NotNow<Answer>) outcome).hindrance().reason();
    }

    @Test
    void whatIsAskedIsSignedAsItGoesOverTheLine() throws Exception {
        var headers = new CopyOnWriteArrayList<Map<String, String>>();
        try (var listener =
                        Listener.plain(exchange -> {
                            headers.add(
                                    Map.of(
                                            "nonce",
                                            exchange.getRequestHeaders().getFirst("X-Nonce"),
                                            "time",
                                            exchange.getRequestHeaders().getFirst("X-Timestamp")));
                            NOTHING.to(exchange);
                        });
                var transport = transport(listener)) {
            assertThat(transport.send(QUESTION)).isInstanceOf(Outcome.Done.class);
            assertThat(transport.send(QUESTION)).isInstanceOf(Outcome.Done.class);
            assertThat(listener.heard).containsOnly("/v1/some%20thing?a%20b=c%26d");
        }
        assertThat(headers).extracting(one -> one.get("nonce")).doesNotHaveDuplicates();
        assertThat(headers)
                .extracting(one -> one.get("time"))
                .containsOnly(Long.toString(NOW.toEpochMilli()));
    }

    @Test
    void nobodyIsFollowedElsewhere() throws Exception {
        var visits = new AtomicInteger();
        var outcome =
                ask(
                        exchange -> {
                            visits.incrementAndGet();
                            exchange.getResponseHeaders().add("Location", "/v1/elsewhere");
                            Listener.text(exchange, 307, "");
                        },
                        QUESTION);
        assertThat(hindrance(outcome)).isEqualTo("http-307");
        assertThat(visits).hasValue(1);
    }

    @Test
    void aRefusalInTheContractsWordsIsOneAndAStrangersIsNot() throws Exception {
        Says refusing =
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", PlatformProblem.MEDIA_TYPE);
                    Listener.text(
                            exchange,
                            400,
                            "{\"type\":\"urn:yimen:platform:malformed\",\"title\":\"x\",\"status\":400}");
                };
        assertThat(ask(refusing, QUESTION)).isInstanceOf(Outcome.Refused.class);
        assertThat(hindrance(ask(exchange -> Listener.text(exchange, 400, "<h1>"), QUESTION)))
                .isEqualTo("http-400");
    }

    @Test
    void aPackedAnswerIsUnpackedAndABombIsNot() throws Exception {
        assertThat(((Outcome.Done<Answer>) ask(packed("号".repeat(9)), QUESTION)).value().text())
                .isEqualTo("号".repeat(9));
        assertThat(hindrance(ask(packed("0".repeat(32 << 20)), QUESTION)))
                .isEqualTo(Hindrance.ANSWER_TOO_LARGE);
    }

    private static Says packed(String text) {
        return exchange -> {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(text.getBytes(StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
        };
    }

    @Test
    void anAnswerThatDripsIsGivenUpInTime() throws Exception {
        Says dripping =
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 10_000; i++) {
                        exchange.getResponseBody().write('x');
                        exchange.getResponseBody().flush();
                    }
                    LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
                };
        var impatient = new Call.Limits(1 << 20, Duration.ofMillis(400));
        var outcome = (Outcome.NotNow<Answer>) ask(dripping, QUESTION.within(impatient));
        assertThat(outcome.hindrance())
                .isEqualTo(new Hindrance(Hindrance.SLOW, Duration.ZERO, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\1\2 no http at all\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Le"})
    void aLineThatBreaksAfterTheRequestLeavesTheOutcomeOpen(String said) throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual()
                    .start(() -> {
                        try (var line = socket.accept()) {
                            line.getInputStream().read(new byte[8192]);
                            line.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    });
            assertThat(send(socket.getLocalPort()).mayHaveArrived()).isTrue();
        }
    }

    @Test
    void whereNobodyListensNothingCanHaveArrived() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(send(port))
                .isEqualTo(new Hindrance(Hindrance.UNREACHABLE, Duration.ZERO, false));
    }

    private static Hindrance send(int port) {
        var address =
                new PlatformAddress(
                        URI.create("http://127.0.0.1:" + port),
                        new HallId("H1"),
                        new Credentials("k", new byte[32]));
        try (var transport = new Transport(address, InstantSource.fixed(NOW), new Random(7))) {
            return ((Outcome.NotNow<Answer>) transport.send(QUESTION)).hindrance();
        }
    }

    @Test
    void thePlatformIsReachedOverIpVersion6() throws Exception {
        try (var listener = Listener.at("::1", NOTHING);
                var transport =
                        new Transport(
                                listener.address("http://[::1]", Access.DIRECT),
                                InstantSource.fixed(NOW),
                                new Random(7))) {
            assertThat(transport.send(QUESTION)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void whetherThePlatformAnswersIsAskedWithoutASignature() throws Exception {
        Says bare =
                exchange -> {
                    boolean signed = exchange.getRequestHeaders().containsKey("X-Signature");
                    Listener.text(exchange, signed ? 500 : 200, "{}");
                };
        try (var listener = Listener.plain(bare);
                var transport = transport(listener)) {
            assertThat(transport.answers()).isTrue();
            assertThat(listener.heard).containsExactly("/v1/health");
        }
        try (var listener = Listener.plain(exchange -> Listener.text(exchange, 503, ""));
                var transport = transport(listener)) {
            assertThat(transport.answers()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-3_650, -1, 0, 3_650})
    void aClockThatIsYearsOffIsLearnedFromTheFirstRefusal(long days) throws Exception {
        var own = NOW.plus(Duration.ofDays(days));
        var platform = Long.toString(NOW.toEpochMilli());
        Says strict =
                exchange -> {
                    exchange.getResponseHeaders().add("X-Platform-Time", platform);
                    boolean right =
                            exchange.getRequestHeaders().getFirst("X-Timestamp").equals(platform);
                    exchange.getResponseHeaders().add("Content-Type", PlatformProblem.MEDIA_TYPE);
                    Listener.text(
                            exchange,
                            right ? 204 : 401,
                            right
                                    ? ""
                                    : "{\"type\":\"urn:yimen:platform:clock\",\"title\":\"x\",\"status\":401}");
                };
        try (var listener = Listener.plain(strict);
                var transport =
                        new Transport(
                                listener.address("http://127.0.0.1", Access.DIRECT),
                                InstantSource.fixed(own),
                                new Random(7))) {
            assertThat(transport.send(QUESTION)).isInstanceOf(Outcome.Done.class);
            assertThat(transport.clock().instant()).isEqualTo(NOW);
            assertThat(listener.heard).hasSize(days == 0 ? 1 : 2);
        }
    }
}
