package cn.yimen.uplink.client;

import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.contract.SignedRequest;
import cn.yimen.uplink.contract.Signing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/// Makes the request that goes over the line: address, packed body, signature over both.
final class Envelope {

    static final String PLATFORM_TIME = SignedRequest.PLATFORM_TIME;
    private static final byte[] NOTHING = {};
    private static final int NONCE_BYTES = 16;

    private final HttpUrl base;
    private final PlatformAddress address;
    private final PlatformClock clock;
    private final RandomGenerator random;

    Envelope(PlatformAddress address, PlatformClock clock, RandomGenerator random) {
        this.base = HttpUrl.get(address.base().toString());
        this.address = address;
        this.clock = clock;
        this.random = random;
    }

    /// Signed anew each time: a nonce is good for one attempt.
    Request of(Call call, Departure departure) {
        var url = url(call.path()).newBuilder();
        call.query().forEach(url::addQueryParameter);
        var target = url.build();
        var bytes = call.body().map(Envelope::packed).orElse(NOTHING);
        var signed =
                new SignedRequest(
                        address.credentials().appKey(),
                        call.method(),
                        path(target),
                        Long.toString(clock.millis()),
                        nonce(),
                        Signing.digest(bytes));
        var request =
                new Request.Builder()
                        .url(target)
                        .tag(Departure.class, departure)
                        .method(call.method(), body(call, bytes));
        call.headers().forEach(request::header);
        if (call.body().stream().anyMatch(Call.Body::compress)) {
            request.header("Content-Encoding", "gzip");
        }
        signed.headers(address.credentials().key()).forEach(request::header);
        return request.build();
    }

    Request unsigned(String... path) {
        return new Request.Builder().url(url(List.of(path))).build();
    }

    private HttpUrl url(List<String> path) {
        var url = base.newBuilder();
        path.forEach(url::addPathSegment);
        return url.build();
    }

    private static String path(HttpUrl url) {
        var query = url.encodedQuery();
        return query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
    }

    private static @Nullable RequestBody body(Call call, byte[] bytes) {
        return call.body()
                .map(body -> RequestBody.create(bytes, MediaType.get(body.mediaType())))
                .orElse(null);
    }

    private static byte[] packed(Call.Body body) {
        if (!body.compress()) {
            return body.bytes().toByteArray();
        }
        var packed = new ByteArrayOutputStream(body.bytes().size() / 4);
        try (var gzip = new QuickGzip(packed)) {
            body.bytes().write(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException("compressing in memory", e);
        }
        return packed.toByteArray();
    }

    /// The quickest level: records are so alike that a better one saves little of the line and
    /// costs three times the work.
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private String nonce() {
        var nonce = new byte[NONCE_BYTES];
        synchronized (random) {
            random.nextBytes(nonce);
        }
        return HexFormat.of().formatHex(nonce);
    }
}
