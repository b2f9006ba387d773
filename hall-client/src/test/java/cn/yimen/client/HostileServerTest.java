package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.StreamMessage.Heartbeat;
import cn.yimen.hall.wire.StreamMessage.Snapshot;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;
import okio.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a client does with a hall server that somebody has taken over, or that is held back on its
/// way: it gives up in time, keeps little, goes nowhere else, and is there for the next.
final class HostileServerTest {

    private static final CommandEnvelope HELP =
            new CommandEnvelope(
                    new CommandId(new UUID(0x7000, 1)),
                    new DeviceId("K1"),
                    new RequestHelp("home"));
    private static final Duration LIMIT = Duration.ofMillis(400);
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";
    private static final int TEXT = 0x81;
    private static final int PIECE = 3 * 8_192;
    private static final int TWO_MORE = 126;
    private static final int EIGHT_MORE = 127;
    private static final int BOMB = 20 << 20;

    private final MockWebServer server = new MockWebServer();
    private final MockWebServer elsewhere = new MockWebServer();
    private final Queue<Manner> streams = new ConcurrentLinkedQueue<>();
    private final Queue<MockResponse> answers = new ConcurrentLinkedQueue<>();
    private final AtomicLong said = new AtomicLong();
    private final Ear ear = new Ear();

    /// What a server says on a stream that it has agreed to.
    private interface Manner {
        void speak(BufferedSink sink) throws IOException;
    }

    /// What is read for the first time takes long on a busy machine.
    @BeforeAll
    static void learnToRead() throws MalformedMessage {
        var all = new Snapshot("E", HallState.empty().snapshot());
        assertThat(WireJson.read(WireJson.write(all), StreamMessage.class)).isEqualTo(all);
        assertThat(WireJson.bytes(HELP)).isNotEmpty();
    }

    @BeforeEach
    void start() throws Exception {
        elsewhere.start();
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return request.getTarget().startsWith("/v1/events")
                                ? stream(request)
                                : Objects.requireNonNull(answers.poll());
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
        elsewhere.close();
    }

    private MockResponse stream(RecordedRequest request) {
        var manner = streams.poll();
        if (manner == null) {
            return new MockResponse.Builder().code(503).build();
        }
        return agreed(request)
                .socketHandler(socket -> {
                    try (var sink = Okio.buffer(socket.getSink())) {
                        manner.speak(sink);
                    } catch (IOException cutOff) {
                        // As it should be.
                    }
                })
                .build();
    }

    private static MockResponse.Builder agreed(RecordedRequest request) {
        var key = request.getHeaders().get("Sec-WebSocket-Key") + GUID;
        return new MockResponse.Builder()
                .code(101)
                .addHeader("Upgrade", "websocket")
                .addHeader("Connection", "Upgrade")
                .addHeader("Sec-WebSocket-Accept", ByteString.encodeUtf8(key).sha1().base64());
    }

    private HallClient client() {
        var config =
                new HallClientConfig(
                        List.of(server.url("/").uri()),
                        new DeviceId("K1"),
                        LIMIT,
                        LIMIT,
                        LIMIT,
                        Duration.ofMillis(50),
                        new LinkSecurity.Plain());
        return HallClient.connect(config, ear, InstantSource.system(), new Random(1));
    }

    private static void say(BufferedSink sink, StreamMessage message) throws IOException {
        var text = WireJson.write(message).getBytes(StandardCharsets.UTF_8);
        sink.writeByte(TEXT).writeByte(TWO_MORE).writeShort(text.length).write(text).flush();
    }

    private static void sayAll(BufferedSink sink) throws IOException {
        say(sink, new Snapshot("E", HallState.empty().snapshot()));
    }

    /// Comes to life, is lost to what follows, and comes to life again by what follows that.
    private void assertCutOff(Manner hostile) throws Exception {
        streams.add(sink -> {
            sayAll(sink);
            hostile.speak(sink);
        });
        streams.add(HostileServerTest::sayAll);
        streams.add(HostileServerTest::sayAll);
        try (var client = client()) {
            ear.next(LinkState.Live.class);
            ear.next(LinkState.Lost.class);
            ear.next(LinkState.Live.class);
            assertThat(client.state().seq()).isZero();
        }
    }

    @Test
    void aMessageThatWouldBeTooLongEndsTheLine() throws Exception {
        assertCutOff(sink -> {
            sink.writeByte(TEXT).writeByte(EIGHT_MORE).writeLong(1L << 40);
            goOn(sink, new byte[PIECE]);
        });
        assertThat(said.get()).isPositive().isLessThan(FrameBounds.LONGEST_MESSAGE / 2);
    }

    private void goOn(BufferedSink sink, byte... piece) throws IOException {
        while (true) {
            sink.write(piece).flush();
            said.addAndGet(piece.length);
        }
    }

    @Test
    void aLetterAtATimeIsAsGoodAsSilence() throws Exception {
        assertCutOff(sink -> {
            sink.writeByte(TEXT).writeByte(TWO_MORE).writeShort(1_000).flush();
            for (int i = 0; i < 1_000; i++) {
                sink.writeByte(' ').flush();
                pause();
            }
        });
    }

    /// Whoever holds back a stream evenly holds back the answers to pings on it, too.
    @Test
    void beatsWithoutAnswersToPingsAreOldNews() throws Exception {
        assertCutOff(sink -> {
            for (int i = 0; i < 1_000; i++) {
                say(sink, new Heartbeat("E", 0, Instant.now()));
                pause();
            }
        });
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }

    @Test
    void aStreamThatIsCompressedUnaskedIsNotHeard() throws Exception {
        var offered = new ConcurrentLinkedQueue<Boolean>();
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        offered.add(request.getHeaders().names().contains(EXTENSIONS));
                        return streams.isEmpty()
                                ? stream(request)
                                : agreed(request)
                                        .addHeader(EXTENSIONS, "permessage-deflate")
                                        .socketHandler(this::sayOnce)
                                        .build();
                    }

                    private void sayOnce(Socket socket) {
                        try (var sink = Okio.buffer(socket.getSink())) {
                            sayAll(sink);
                            pause();
                        } catch (IOException cutOff) {
                            // As it should be.
                        } finally {
                            streams.clear();
                        }
                    }
                });
        streams.add(HostileServerTest::sayAll);
        try (var client = client()) {
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (server.getRequestCount() < 2 && System.nanoTime() < until) {
                pause();
            }
            assertThat(client.link()).isInstanceOf(LinkState.Connecting.class);
            assertThat(offered).containsOnly(false);
        }
    }

    @Test
    void nobodyIsFollowedElsewhere() throws Exception {
        try (var client = client()) {
            for (int status : List.of(301, 302, 303, 307, 308)) {
                for (var place : List.of(elsewhere.url("/v1/commands").toString(), "file:///x")) {
                    answers.add(
                            new MockResponse.Builder()
                                    .code(status)
                                    .addHeader("Location", place)
                                    .build());
                    assertUnanswered(client);
                }
            }
        }
        assertThat(elsewhere.getRequestCount()).isZero();
    }

    @Test
    void anAnswerThatDripsIsGivenUp() throws Exception {
        answers.add(
                new MockResponse.Builder()
                        .body(" ".repeat(100))
                        .throttleBody(1, 100, TimeUnit.MILLISECONDS)
                        .build());
        try (var client = client()) {
            assertUnanswered(client);
        }
    }

    @Test
    void anAnswerThatUnpacksToVeryMuchIsGivenUp() throws Exception {
        var packed = new Buffer();
        try (var gzip = Okio.buffer(new GzipSink(packed))) {
            gzip.write(new byte[BOMB]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers.add(
                new MockResponse.Builder()
                        .addHeader("Content-Encoding", "gzip")
                        .body(packed)
                        .build());
        try (var client = client()) {
            assertUnanswered(client);
        }
    }

    private static void assertUnanswered(HallClient client) throws Exception {
        assertThat(client.send(HELP).get(10, TimeUnit.SECONDS))
                .isInstanceOf(Reply.Unanswered.class);
    }
}
