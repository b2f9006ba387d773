package cn.yimen.uplink;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.Heartbeat;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.SignedRequest;
import cn.yimen.uplink.contract.Signing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Speaks the contract: one signed request, one outcome. It never repeats a request by itself but
/// for a clock that it has just learned. For one thread.
final class PlatformClient implements Platform {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final long LARGEST_ANSWER_BYTES = 1 << 20;
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);
    private static final Duration LONGEST_ASKED_WAIT = Duration.ofHours(1);

    private final PlatformAddress address;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final OkHttpClient http;
    private long clockOffsetMillis;

    PlatformClient(PlatformAddress address, InstantSource clock, RandomGenerator random) {
        this.address = address;
        this.clock = clock;
        this.random = random;
        this.http =
                new OkHttpClient.Builder()
                        .proxy(Proxy.NO_PROXY)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .connectTimeout(Duration.ofSeconds(5))
                        .callTimeout(LONGEST_CALL)
                        .build();
    }

    @Override
    public Delivery report(EventBatch batch) {
        return send("events", gzip(WireJson.write(batch)));
    }

    @Override
    public Delivery report(Heartbeat heartbeat) {
        return send("heartbeat", gzip(WireJson.write(heartbeat)));
    }

    private Delivery send(String resource, byte[] body) {
        var first = attempt(resource, body);
        return first instanceof Delivery.NotNow(var reason, _) && reason.equals("clock")
                ? attempt(resource, body)
                : first;
    }

    private Delivery attempt(String resource, byte[] body) {
        try (var response = http.newCall(request(resource, body)).execute()) {
            learnClock(response);
            return outcome(response);
        } catch (IOException e) {
            return new Delivery.NotNow("unreachable", Duration.ZERO);
        }
    }

    private Request request(String resource, byte[] body) {
        var url = url(resource);
        var nonce = new byte[16];
        random.nextBytes(nonce);
        var signed =
                new SignedRequest(
                        address.credentials().appKey(),
                        "POST",
                        url.encodedPath(),
                        Long.toString(clock.millis() + clockOffsetMillis),
                        HexFormat.of().formatHex(nonce),
                        Signing.digest(body));
        var request =
                new Request.Builder()
                        .url(url)
                        .header("Content-Encoding", "gzip")
                        .post(RequestBody.create(body, JSON));
        signed.headers(address.credentials().secret()).forEach(request::header);
        return request.build();
    }

    private HttpUrl url(String resource) {
        return HttpUrl.get(address.base().toString())
                .newBuilder()
                .addPathSegments("v1/halls")
                .addPathSegment(address.hall().value())
                .addPathSegment(resource)
                .build();
    }

    private void learnClock(Response response) {
        var time = header(response, SignedRequest.PLATFORM_TIME);
        if (time.matches("\\d{13}")) {
            clockOffsetMillis = Long.parseLong(time) - clock.millis();
        }
    }

    private Delivery outcome(Response response) throws IOException {
        var wait = askedWait(response);
        var source = response.body().source();
        if (source.request(LARGEST_ANSWER_BYTES + 1)) {
            return new Delivery.NotNow("answer-too-large", wait);
        }
        var text = source.getBuffer().readUtf8();
        try {
            if (response.code() == 204) {
                return new Delivery.Heard();
            }
            if (response.code() == 200) {
                return new Delivery.Received(WireJson.read(text, BatchReceipt.class));
            }
            return problem(response, text, wait);
        } catch (MalformedMessage e) {
            return new Delivery.NotNow("answer-malformed", wait);
        }
    }

    /// Only a refusal in the contract's own words is one: a proxy's or a stranger's 400 must not
    /// make a hall park its records.
    private static Delivery problem(Response response, String text, Duration wait)
            throws MalformedMessage {
        var status = "http-" + response.code();
        if (!header(response, "Content-Type").startsWith(PlatformProblem.MEDIA_TYPE)) {
            return new Delivery.NotNow(status, wait);
        }
        return switch (WireJson.read(text, PlatformProblem.class).type()) {
            case PlatformProblem.MALFORMED -> new Delivery.Rejected("malformed");
            case PlatformProblem.TOO_LARGE -> new Delivery.Rejected("too-large");
            case PlatformProblem.CLOCK -> new Delivery.NotNow("clock", wait);
            case PlatformProblem.SIGNATURE -> new Delivery.NotNow("signature", wait);
            case PlatformProblem.UNKNOWN_CALLER -> new Delivery.NotNow("unknown-caller", wait);
            default -> new Delivery.NotNow(status, wait);
        };
    }

    private static Duration askedWait(Response response) {
        var seconds = header(response, "Retry-After");
        if (!seconds.matches("\\d{1,6}")) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(Long.parseLong(seconds));
        return wait.compareTo(LONGEST_ASKED_WAIT) < 0 ? wait : LONGEST_ASKED_WAIT;
    }

    private static String header(Response response, String name) {
        return Objects.requireNonNullElse(response.header(name), "");
    }

    private static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("compressing in memory", e);
        }
        return bytes.toByteArray();
    }

    /// Ends a call in flight, too.
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }
}
