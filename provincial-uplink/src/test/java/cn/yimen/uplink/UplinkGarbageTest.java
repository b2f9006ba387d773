package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Something answers in the platform's place, or the platform has lost its senses.
final class UplinkGarbageTest {

    private static final int EVENTS = 450;
    private static final String RECEIPT =
            "{\"receivedAt\":\"2026-11-23T01:00:00Z\",\"items\":[%s]}";
    private static final String ITEM = "{\"key\":\"%s\",\"outcome\":\"ACCEPTED\"}";

    @TempDir Path dir;
    private final ListSource source = new ListSource(Morning.tickets(EVENTS));
    private final AtomicReference<Garbage> now = new AtomicReference<>(Garbage.NOTHING);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private ScriptedPlatform platform;

    /// What is said, and what a technician reads of it.
    enum Garbage {
        NOTHING("answer-malformed", ""),
        A_WEB_PAGE("answer-malformed", "<!doctype html><title>Sign in</title>"),
        A_LIST("answer-malformed", "[1,2,3]"),
        A_NULL("answer-malformed", "null"),
        HALF_A_TEXT("answer-malformed", RECEIPT.substring(0, 30)),
        NO_ITEMS("receipt-incomplete", RECEIPT.formatted("")),
        KEYS_OF_SOMEBODY_ELSE("receipt-incomplete", RECEIPT.formatted(ITEM.formatted("H2:e1:1"))),
        ONE_ITEM_OF_MANY("receipt-incomplete", RECEIPT.formatted(ITEM.formatted("H1:e1:1"))),
        TORN_PACKING("answer-torn", RECEIPT),
        NO_END("answer-too-large", "x".repeat(1 << 16));

        private final String word;
        private final String text;

        Garbage(String word, String text) {
            this.word = word;
            this.text = text;
        }
    }

    @BeforeEach
    void start() throws IOException {
        platform = new ScriptedPlatform();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
        platform.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestURI().getPath().endsWith("/heartbeat")) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        var garbage = now.get();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        switch (garbage) {
            case TORN_PACKING -> torn(exchange, packed(garbage.text));
            case NO_END -> endless(exchange, garbage.text.getBytes(StandardCharsets.UTF_8));
            default -> whole(exchange, garbage.text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void whole(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void torn(HttpExchange exchange, byte[] packed) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", "gzip");
        whole(exchange, Arrays.copyOf(packed, packed.length / 2));
    }

    /// Until the other end has heard enough.
    private static void endless(HttpExchange exchange, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int times = 0; times < 1_000; times++) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static byte[] packed(String text) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerWithoutSenseLosesNothingDoublesNothingAndIsCalledWhatItIs(Garbage garbage) {
        now.set(garbage);
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try (var uplink = TestUplink.of(source, address, dir)) {
            uplink.work();
            for (int tries = 0; tries < 3; tries++) {
                var rest = uplink.work();
                assertThat(rest.atMost()).isPositive();
                assertThat(uplink.status().trouble()).contains(garbage.word);
            }
            assertThat(uplink.status().backlog()).isEqualTo(EVENTS);
            assertThat(uplink.status().parked()).isEmpty();
            assertThat(source.cursor()).isZero();
        }
        try (var uplink = TestUplink.of(source, platform.address(), dir)) {
            TestUplink.workUntilIdle(uplink, source);
        }
        assertThat(platform.accepted).hasSize(EVENTS).doesNotHaveDuplicates();
    }
}
