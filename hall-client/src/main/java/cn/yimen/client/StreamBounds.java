package cn.yimen.client;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.Sink;
import okio.Socket;
import okio.Source;

/// Lets a stream of messages begin only uncompressed, because a little that unpacks to very much is
/// seen too late, and keeps it within [FrameBounds].
final class StreamBounds implements Interceptor {

    private static final String EXTENSIONS = "Sec-WebSocket-Extensions";

    @Override
    public Response intercept(Chain chain) throws IOException {
        var plain = chain.request().newBuilder().removeHeader(EXTENSIONS).build();
        var response = chain.proceed(plain);
        var socket = response.socket();
        if (socket == null) {
            return response;
        }
        if (response.header(EXTENSIONS) != null) {
            socket.cancel();
            throw new ProtocolException("an extension that nobody asked for");
        }
        return response.newBuilder().socket(new Bounded(socket)).build();
    }

    private static final class Bounded implements Socket {

        private final Socket whole;
        private final Source source;

        Bounded(Socket whole) {
            this.whole = whole;
            source = new FrameBounds(whole.getSource());
        }

        @Override
        public Source getSource() {
            return source;
        }

        @Override
        public Sink getSink() {
            return whole.getSink();
        }

        @Override
        public void cancel() {
            whole.cancel();
        }
    }
}
