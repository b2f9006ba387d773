package cn.yimen.server.support;

import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.StreamMessage.Events;
import cn.yimen.hall.wire.StreamMessage.Heartbeat;
import cn.yimen.hall.wire.StreamMessage.Snapshot;
import cn.yimen.hall.wire.WireJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Follows the stream as a screen does. Its state throws at any gap.
public final class Follower implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;
    private HallState state = HallState.empty();
    private String epoch = "";

    public Follower(int port, String query) {
        var address = URI.create("ws://127.0.0.1:" + port + "/v1/events" + query);
        socket = HTTP.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /// One that goes on from where another stopped.
    public static Follower resuming(int port, Follower earlier) {
        var next = new Follower(port, "?epoch=" + earlier.epoch + "&after=" + earlier.state.seq());
        next.state = earlier.state;
        return next;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            texts.add(part.toString());
            part.setLength(0);
        }
        return WebSocket.Listener.super.onText(from, data, last);
    }

    /// The next message, after it was applied.
    public StreamMessage next() throws InterruptedException, MalformedMessage {
        var text = texts.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        if (text == null) {
            throw new AssertionError("nothing came");
        }
        var message = WireJson.read(text, StreamMessage.class);
        epoch = message.epoch();
        switch (message) {
            case Snapshot snapshot -> state = HallState.of(snapshot.state());
            case Events events -> {
                for (Recorded event : events.events()) {
                    state = state.apply(event);
                }
            }
            case Heartbeat _ -> {}
        }
        return message;
    }

    public HallState stateAt(long seq) throws InterruptedException, MalformedMessage {
        while (state.seq() < seq) {
            next();
        }
        return state;
    }

    public HallState state() {
        return state;
    }

    public String epoch() {
        return epoch;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
