package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import cn.yimen.device.a4.Told.Refused;
import cn.yimen.device.a4.Told.Said;
import cn.yimen.device.a4.Told.Unheard;
import cn.yimen.device.a4.Told.Unsent;
import cn.yimen.device.ipp.IppDecoder;
import cn.yimen.device.ipp.IppEncoder;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppReading;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/// Carries messages to one printer: a POST each, on a connection of its own, so that a line that
/// died meanwhile is never taken for a printer that heard. Follows no redirect, repeats nothing by
/// itself.
final class IppConnection {

    private static final MediaType IPP = MediaType.get("application/ipp");
    private static final int USUAL_PORT = 631;
    private static final int OK = 200;
    private static final long LONGEST_ANSWER = 1 << 20;

    /// Half of what a slow network port does.
    private static final long BYTES_PER_SECOND = 100_000;

    private final HttpUrl url;
    private final OkHttpClient client;
    private final Duration callWithin;

    /// @param callWithin how long one exchange may take, beyond the document's time on the line
    IppConnection(URI printer, Duration callWithin) {
        this.url = url(printer);
        this.callWithin = callWithin;
        this.client =
                new OkHttpClient.Builder()
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                        .build();
    }

    private static HttpUrl url(URI printer) {
        boolean secure = "ipps".equals(printer.getScheme());
        if (!(secure || "ipp".equals(printer.getScheme())) || printer.getHost() == null) {
            throw new IllegalArgumentException("not the address of an IPP printer: " + printer);
        }
        return new HttpUrl.Builder()
                .scheme(secure ? "https" : "http")
                .host(printer.getHost())
                .port(printer.getPort() < 0 ? USUAL_PORT : printer.getPort())
                .encodedPath(printer.getPath().isEmpty() ? "/" : printer.getRawPath())
                .build();
    }

    Told<IppMessage> ask(IppMessage question) {
        return ask(question, new byte[0]);
    }

    /// @param document follows the message; may be empty
    Told<IppMessage> ask(IppMessage question, byte[] document) {
        var request = new Request.Builder().url(url).post(new Body(question, document)).build();
        var call =
                client.newBuilder()
                        .callTimeout(callWithin.plusSeconds(document.length / BYTES_PER_SECOND))
                        .build()
                        .newCall(request);
        try (Response response = call.execute()) {
            return answer(response, question.requestId());
        } catch (ConnectException | NoRouteToHostException | UnknownHostException nobody) {
            return new Unsent<>("nobody at " + url.host() + ":" + url.port());
        } catch (IOException broken) {
            return new Unheard<>(Fault.NO_ANSWER, "no answer: " + broken.getMessage());
        }
    }

    private static Told<IppMessage> answer(Response response, int requestId) throws IOException {
        if (response.code() != OK) {
            // No such path, or a password is wanted: nothing that time heals.
            boolean wrong = response.code() / 100 == 4;
            return new Unheard<>(
                    wrong ? Fault.MISCONFIGURED : Fault.GARBLED, "HTTP status " + response.code());
        }
        Optional<byte[]> bytes = limited(response.body().source());
        if (bytes.isEmpty()) {
            return new Unheard<>(Fault.GARBLED, "an answer above 1 MiB");
        }
        return switch (IppDecoder.decode(bytes.get())) {
            case IppReading.Malformed(String why) -> new Unheard<>(Fault.GARBLED, why);
            case IppReading.Understood(IppMessage message, _)
                    when message.requestId() != requestId ->
                    new Unheard<>(Fault.GARBLED, "an answer to another question");
            case IppReading.Understood(IppMessage message, _) ->
                    message.successful() ? new Said<>(message) : new Refused<>(message.code());
        };
    }

    private static Optional<byte[]> limited(BufferedSource source) throws IOException {
        return source.request(LONGEST_ANSWER + 1)
                ? Optional.empty()
                : Optional.of(source.readByteArray());
    }

    /// Message and document behind it, without a copy of both.
    private static final class Body extends RequestBody {

        private final byte[] message;
        private final byte[] document;

        Body(IppMessage question, byte[] document) {
            this.message = IppEncoder.encode(question);
            this.document = document;
        }

        @Override
        public @Nullable MediaType contentType() {
            return IPP;
        }

        @Override
        public long contentLength() {
            return (long) message.length + document.length;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(message).write(document);
        }
    }
}
