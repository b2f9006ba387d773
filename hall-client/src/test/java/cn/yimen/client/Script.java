package cn.yimen.client;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/// What a scripted server answers: streams and single requests have their own order, whichever
/// comes first.
final class Script extends Dispatcher {

    private final BlockingQueue<MockResponse> streams = new LinkedBlockingQueue<>();
    private final BlockingQueue<MockResponse> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> askedStreams = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> commands = new LinkedBlockingQueue<>();

    void stream(MockResponse response) {
        streams.add(response);
    }

    void answer(MockResponse response) {
        answers.add(response);
    }

    /// The address of the next connection to the stream.
    String nextStream() throws InterruptedException {
        return taken(askedStreams);
    }

    /// The body of the next command.
    String nextCommand() throws InterruptedException {
        return taken(commands);
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        if (request.getTarget().startsWith("/v1/events")) {
            askedStreams.add(request.getTarget());
            var stream = streams.poll();
            return stream == null ? new MockResponse.Builder().code(503).build() : stream;
        }
        var body = request.getBody();
        commands.add(body == null ? "" : body.utf8());
        return taken(answers);
    }

    private static <T> T taken(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(10, TimeUnit.SECONDS), "nothing within 10 s");
    }
}
