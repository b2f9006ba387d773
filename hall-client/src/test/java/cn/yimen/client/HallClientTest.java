package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer.Accepted;
import cn.yimen.hall.wire.CommandAnswer.Refused;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.StreamMessage.Heartbeat;
import cn.yimen.hall.wire.StreamMessage.Snapshot;
import cn.yimen.hall.wire.WireJson;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The client against a scripted server over real sockets.
final class HallClientTest {

    private static final CommandEnvelope HELP =
            new CommandEnvelope(
                    new CommandId(new UUID(0x7000, 1)),
                    new DeviceId("K1"),
                    new RequestHelp("home"));

    /// So long a machine may be busy with others before the scripted server counts as gone.
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final MockWebServer server = new MockWebServer();
    private final Script script = new Script();
    private final Ear ear = new Ear();

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(script);
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HallClient client() {
        return client(List.of(server.url("/").uri()));
    }

    private HallClient client(List<URI> servers) {
        var config =
                new HallClientConfig(
                        servers,
                        new DeviceId("K1"),
                        BUSY,
                        BUSY,
                        BUSY,
                        Duration.ofMillis(200),
                        new LinkSecurity.Plain());
        return HallClient.connect(config, ear, InstantSource.system(), new Random(1));
    }

    private static MockResponse streamOf(boolean thenClose, StreamMessage... messages) {
        return new MockResponse.Builder()
                .webSocketUpgrade(
                        new WebSocketListener() {
                            @Override
                            public void onOpen(WebSocket socket, Response response) {
                                List.of(messages).forEach(m -> socket.send(WireJson.write(m)));
                                if (thenClose) {
                                    socket.close(1001, "over");
                                }
                            }
                        })
                .build();
    }

    private static MockResponse json(int code, Object body) {
        return new MockResponse.Builder().code(code).body(WireJson.write(body)).build();
    }

    private static Snapshot empty() {
        return new Snapshot("E", HallState.empty().snapshot());
    }

    @Test
    void aLostStreamIsResumedAndEveryEventHeardOnce() throws Exception {
        script.stream(streamOf(true, empty(), FollowingTest.events("E", 1, 2)));
        script.stream(streamOf(false, FollowingTest.events("E", 2, 3)));
        try (var client = client()) {
            assertThat(script.nextStream()).isEqualTo("/v1/events");
            ear.next(LinkState.Lost.class);
            assertThat(script.nextStream()).isEqualTo("/v1/events?epoch=E&after=2");
            ear.next(LinkState.Live.class);
            ear.next(HallUpdate.class);
            assertThat(ear.seqs()).containsExactly(1L, 2L, 3L);
            assertThat(client.state().seq()).isEqualTo(3);
        }
    }

    @Test
    void whereOneServerIsGoneTheNextIsFollowedAndAsked() throws Exception {
        var gone = new MockWebServer();
        gone.start();
        var servers = List.of(gone.url("/").uri(), server.url("/").uri());
        gone.close();
        script.stream(streamOf(false, empty()));
        script.answer(json(200, new Accepted(List.of())));
        try (var client = client(servers)) {
            ear.next(LinkState.Live.class);
            assertThat(client.sendUntilAnswered(HELP, Duration.ofSeconds(5)).join())
                    .isInstanceOf(Reply.Answered.class);
        }
    }

    @Test
    void aSilentServerCountsAsLost() throws Exception {
        script.stream(streamOf(false, empty()));
        script.stream(streamOf(false, empty()));
        try (var client = client()) {
            ear.next(LinkState.Live.class);
            ear.next(LinkState.Lost.class);
            assertThat(ear.next(LinkState.Live.class)).isNotNull();
            assertThat(client.link()).isInstanceOf(LinkState.Live.class);
        }
    }

    @Test
    void nonsenseOnTheStreamLeadsToAFreshStart() throws Exception {
        var nonsense =
                new MockResponse.Builder()
                        .webSocketUpgrade(
                                new WebSocketListener() {
                                    @Override
                                    public void onOpen(WebSocket socket, Response response) {
                                        socket.send("{\"type\":\"nobody-knows\"}");
                                    }
                                })
                        .build();
        script.stream(nonsense);
        script.stream(streamOf(false, empty(), FollowingTest.events("E", 1)));
        try (var client = client()) {
            ear.next(HallUpdate.class);
            ear.next(HallUpdate.class);
            assertThat(client.state().seq()).isEqualTo(1);
        }
    }

    @Test
    void theServersClockIsKnown() throws Exception {
        var future = Instant.now().plusSeconds(3600);
        script.stream(
                streamOf(
                        false,
                        empty(),
                        new Heartbeat("E", 0, future),
                        FollowingTest.events("E", 1)));
        try (var client = client()) {
            ear.next(HallUpdate.class);
            assertThat(ear.next(HallUpdate.class).serverTime())
                    .isBetween(future, future.plusSeconds(60));
            assertThat(client.serverTime()).isAfter(future.minusSeconds(1));
        }
    }

    @Test
    void aCommandIsRepeatedUnderItsIdUntilAnswered() throws Exception {
        script.stream(streamOf(false, empty()));
        try (var client = client()) {
            ear.next(LinkState.Live.class);
            script.answer(
                    new MockResponse.Builder()
                            .onResponseStart(new SocketEffect.CloseSocket())
                            .build());
            script.answer(
                    new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());
            script.answer(json(200, new Accepted(List.of(FollowingTest.event(1)))));
            var reply =
                    client.sendUntilAnswered(HELP, Duration.ofSeconds(10))
                            .get(10, TimeUnit.SECONDS);
            assertThat(reply)
                    .isEqualTo(new Reply.Answered(new Accepted(List.of(FollowingTest.event(1)))));
            for (int i = 0; i < 3; i++) {
                var body = script.nextCommand();
                assertThat(WireJson.read(body, CommandEnvelope.class)).isEqualTo(HELP);
            }
        }
    }

    @Test
    void anAnswerThatNeverComesIsUnknownNotRefused() throws Exception {
        script.stream(streamOf(false, empty()));
        try (var client = client()) {
            ear.next(LinkState.Live.class);
            script.answer(
                    new MockResponse.Builder()
                            .onResponseStart(new SocketEffect.CloseSocket())
                            .build());
            assertThat(client.send(HELP).get(10, TimeUnit.SECONDS))
                    .isInstanceOf(Reply.Unanswered.class);
        }
    }

    @Test
    void aMalformedCommandIsRefusedForGood() throws Exception {
        script.stream(streamOf(false, empty()));
        try (var client = client()) {
            ear.next(LinkState.Live.class);
            script.answer(new MockResponse.Builder().code(400).body("line 1").build());
            var reply = client.send(HELP).get(10, TimeUnit.SECONDS);
            assertThat(reply).isInstanceOf(Reply.Answered.class);
            assertThat(((Reply.Answered) reply).answer()).isInstanceOf(Refused.class);
            assertThat(((Refused) ((Reply.Answered) reply).answer()).why())
                    .isEqualTo(Refusal.INVALID);
        }
    }

    @Test
    void aLookUpWithoutAnswerIsEmpty() throws Exception {
        script.stream(streamOf(false, empty()));
        try (var client = client()) {
            ear.next(LinkState.Live.class);
            script.answer(new MockResponse.Builder().code(500).build());
            assertThat(client.ticketsOf(new HolderQuery("x")).get(10, TimeUnit.SECONDS)).isEmpty();
        }
    }
}
