package cn.yimen.client;

import cn.yimen.hall.wire.NotAdmitted;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/// One WebSocket of the event stream. What it hears waits in a queue that is bounded in messages
/// and in characters; a reader that is too slow loses the connection and resumes, instead of
/// growing.
final class Connection extends WebSocketListener implements AutoCloseable {

    private static final int QUEUED_MESSAGES = 4096;
    private static final String ENDED = "";

    private final BlockingQueue<String> messages = new ArrayBlockingQueue<>(QUEUED_MESSAGES);
    private final AtomicLong waiting = new AtomicLong();
    private @Nullable WebSocket socket;
    private volatile Optional<NotAdmitted> refusal = Optional.empty();

    private Connection() {}

    static Connection open(OkHttpClient http, HttpUrl base, String epoch, long after) {
        var address = base.newBuilder().addPathSegment("events");
        if (!epoch.isEmpty()) {
            address.addQueryParameter("epoch", epoch)
                    .addQueryParameter("after", Long.toString(after));
        }
        var request = new Request.Builder().url(address.build()).build();
        var connection = new Connection();
        connection.socket = http.newWebSocket(request, connection);
        return connection;
    }

    /// The next message; empty when the connection has ended or was silent for too long.
    Optional<String> next(Duration silence) throws InterruptedException {
        var text = messages.poll(silence.toMillis(), TimeUnit.MILLISECONDS);
        if (text != null) {
            waiting.addAndGet(-text.length());
        }
        return Optional.ofNullable(text).filter(message -> !message.equals(ENDED));
    }

    /// Why the server does not let this machine in; empty where it said nothing of the kind.
    Optional<NotAdmitted> refusal() {
        return refusal;
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        boolean isTooMuch = waiting.addAndGet(text.length()) > FrameBounds.LONGEST_MESSAGE;
        if (isTooMuch || !messages.offer(text)) {
            webSocket.cancel();
        }
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        webSocket.cancel();
        ended();
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
        refusal = Optional.ofNullable(response).flatMap(Refusals::in);
        ended();
    }

    /// What was heard before is still read first; if the queue is full of it, silence says the same
    /// a little later.
    private void ended() {
        messages.offer(ENDED);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.cancel();
        }
    }
}
