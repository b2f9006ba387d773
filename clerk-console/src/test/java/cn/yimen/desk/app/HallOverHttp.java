package cn.yimen.desk.app;

import cn.yimen.desk.desk.TinyHall;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/// A [TinyHall] behind a real HTTP server, with the hall's addresses and messages.
final class HallOverHttp extends Dispatcher implements AutoCloseable {

    private static final String EPOCH = "e1";

    private final InstantSource clock = InstantSource.system();
    private final TinyHall hall = new TinyHall(clock.instant());
    private final HolderView holder;
    private final MockWebServer server = new MockWebServer();
    private final List<WebSocket> streams = new CopyOnWriteArrayList<>();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final List<HallCommand> commands = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

    HallOverHttp(HolderView holder) throws IOException {
        this.holder = holder;
        server.setDispatcher(this);
        server.start();
        var _ = heart.scheduleAtFixedRate(this::beat, 200, 200, TimeUnit.MILLISECONDS);
    }

    URI address() {
        return server.url("/").uri();
    }

    /// Every command that arrived, repetitions too.
    List<HallCommand> commands() {
        return commands;
    }

    /// Carries the next command out, and lets its answer be lost.
    void loseNextAnswer() {
        answersToLose.set(1);
    }

    synchronized void happens(Consumer<TinyHall> what) {
        long before = hall.state().seq();
        what.accept(hall);
        publish(before);
    }

    synchronized void tell(HallEvent event) {
        happens(tiny -> tiny.tell(clock.instant(), event));
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        var target = request.getTarget();
        if (target.startsWith("/v1/events")) {
            return new MockResponse.Builder().webSocketUpgrade(new Stream()).build();
        }
        if (target.startsWith("/v1/tickets/")) {
            return json(holder);
        }
        return target.startsWith("/v1/commands")
                ? command(request)
                : new MockResponse.Builder().code(404).build();
    }

    private synchronized MockResponse command(RecordedRequest request) {
        var envelope = envelope(request);
        commands.add(envelope.command());
        long before = hall.state().seq();
        CommandAnswer answer = hall.answer(envelope.id(), envelope.command(), clock.instant());
        publish(before);
        return answersToLose.getAndSet(0) > 0
                ? new MockResponse.Builder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build()
                : json(answer);
    }

    private static CommandEnvelope envelope(RecordedRequest request) {
        var body = request.getBody();
        try {
            return WireJson.read(body == null ? "" : body.utf8(), CommandEnvelope.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("the desk sent no command", e);
        }
    }

    private void publish(long after) {
        List<Recorded> news = hall.events.subList((int) after, hall.events.size());
        if (!news.isEmpty()) {
            send(new StreamMessage.Events(EPOCH, List.copyOf(news)));
        }
    }

    private synchronized void beat() {
        send(new StreamMessage.Heartbeat(EPOCH, hall.state().seq(), clock.instant()));
    }

    private void send(StreamMessage message) {
        var text = WireJson.write(message);
        streams.forEach(stream -> stream.send(text));
    }

    private static MockResponse json(Object body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(WireJson.write(body))
                .build();
    }

    @Override
    public void close() {
        heart.shutdownNow();
        streams.forEach(stream -> stream.close(1001, null));
        server.close();
    }

    private final class Stream extends WebSocketListener {
        @Override
        public void onOpen(WebSocket socket, Response response) {
            synchronized (HallOverHttp.this) {
                var snapshot = new StreamMessage.Snapshot(EPOCH, hall.state().snapshot());
                socket.send(WireJson.write(snapshot));
                streams.add(socket);
            }
        }

        @Override
        public void onClosing(WebSocket socket, int code, String reason) {
            streams.remove(socket);
            socket.close(code, reason);
        }
    }
}
