package cn.yimen.client.update;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.update.UpdateDoor.Limits;
import cn.yimen.client.update.UpdateFetch.Outcome;
import cn.yimen.client.update.UpdateFetch.Places;
import cn.yimen.client.update.UpdateFetch.Result;
import cn.yimen.client.update.UpdateFetch.World;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.update.Announcement;
import cn.yimen.hall.update.StateFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server that means harm, or is broken in every way: whatever it sends, nothing but the signed
/// bundle is ever laid, no more bytes are kept than were signed, and each run ends. In clear, for
/// who behind mutual TLS means harm can send the same.
final class HostileShelfTest {

    private static final byte[] BUNDLE = bytes();
    private static final String DIGEST = HexFormat.of().formatHex(Keys.sha256().digest(BUNDLE));

    @TempDir private Path folder;
    private final MockWebServer server = new MockWebServer();
    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private byte[] announced = new byte[0];
    private Root root = Root.NOBODY;
    private Path fetched = Path.of("");
    private Answering parts = _ -> new MockResponse.Builder().code(404).build();

    /// What it says to who asks for bytes from there on.
    private interface Answering {
        MockResponse from(long byteNumber);
    }

    private static byte[] bytes() {
        var bytes = new byte[50_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        root = new Root(1, Map.of(Keys.name(pair.getPublic()), pair.getPublic()));
        announced = signed(new Signer(pair.getPrivate(), pair.getPublic()));
        fetched = Files.createDirectories(folder.resolve("slots/fetched"));
        Files.writeString(
                folder.resolve("release.json"),
                "{\"program\":\"kiosk\",\"version\":1,\"dataFormat\":1}");
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        return request.getTarget().equals("/v1/updates/kiosk")
                                ? new MockResponse.Builder()
                                        .body(new Buffer().write(announced))
                                        .build()
                                : parts.from(from(request));
                    }
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] signed(Signer maker) {
        var release =
                """
                {"program":"kiosk","hall":"*","version":2,"expires":"2027-01-01T00:00:00Z",\
                "bundle":"kiosk-2.tar.gz","size":%d,"sha256":"%s","dataFormat":1}\
                """
                        .formatted(BUNDLE.length, DIGEST)
                        .getBytes(StandardCharsets.UTF_8);
        return SignedFile.text(release, List.of(maker.mark(Purpose.UPDATE, release)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static long from(RecordedRequest request) {
        var range = String.valueOf(request.getHeaders().get("Range"));
        return Long.parseLong(range.replaceAll("\\D", ""));
    }

    private Result run() throws IOException {
        var state = new StateFile(folder, folder.resolve("slots"));
        var silent =
                new EventLog(
                        () -> now,
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var world =
                new World(
                        () -> now,
                        new SplittableRandom(2),
                        time -> {
                            waits.add(time);
                            now = now.plus(time);
                        });
        var limits =
                new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(400));
        var there = URI.create("http://127.0.0.1:" + server.getPort());
        var door = new UpdateDoor(new OkHttpClient(), there, "kiosk", limits);
        return new UpdateFetch(new Places("kiosk", fetched, state), world, silent)
                .run(List.of(door), "530199000001", root);
    }

    private static MockResponse.Builder part(long from, long last, long size, byte[] body) {
        return new MockResponse.Builder()
                .code(206)
                .setHeader("Content-Range", "bytes " + from + "-" + last + "/" + size)
                .body(new Buffer().write(body));
    }

    private static byte[] slice(long from, int length) {
        return Arrays.copyOfRange(BUNDLE, (int) from, (int) Math.min(from + length, BUNDLE.length));
    }

    private static MockResponse honest(long from) {
        var body = slice(from, 7_000);
        return part(from, from + body.length - 1, BUNDLE.length, body).build();
    }

    private long kept() throws IOException {
        long kept = 0;
        try (var all = Files.newDirectoryStream(fetched)) {
            for (var file : all) {
                kept += Files.size(file);
            }
        }
        return kept;
    }

    private void nothingIsLaid() throws IOException {
        assertThat(fetched.resolve("kiosk.update")).doesNotExist();
        assertThat(fetched.resolve("kiosk-2.tar.gz")).doesNotExist();
        assertThat(kept()).isLessThanOrEqualTo(BUNDLE.length);
    }

    @Test
    void honestPartsAreTheBundle() throws IOException {
        parts = HostileShelfTest::honest;
        assertThat(run()).isEqualTo(new Result(Outcome.FETCHED, 2, "whole"));
        assertThat(fetched.resolve("kiosk-2.tar.gz")).hasBinaryContent(BUNDLE);
        assertThat(fetched.resolve("kiosk.update")).hasBinaryContent(announced);
    }

    @Test
    void anEndlessPartEndsWhereItSaidItWould() throws IOException {
        parts =
                from -> {
                    var body = new Buffer().write(slice(from, 7_000)).write(new byte[900_000]);
                    long last = Math.min(from + 6_999, BUNDLE.length - 1);
                    return new MockResponse.Builder()
                            .code(206)
                            .setHeader("Content-Range", "bytes " + from + "-" + last + "/" + 50_000)
                            .chunkedBody(body, 10_000)
                            .build();
                };
        assertThat(run()).isEqualTo(new Result(Outcome.FETCHED, 2, "whole"));
        assertThat(fetched.resolve("kiosk-2.tar.gz")).hasBinaryContent(BUNDLE);
    }

    @Test
    void moreOrLessThanWasSignedIsNotTaken() throws IOException {
        for (long size : new long[] {BUNDLE.length - 1, BUNDLE.length + 1, Integer.MAX_VALUE}) {
            parts = from -> part(from, from + 99, size, slice(from, 100)).build();
            assertThat(run().outcome()).as("%d", size).isEqualTo(Outcome.WRONG_BUNDLE);
            nothingIsLaid();
            Files.delete(fetched.resolve(DIGEST + ".wrong"));
        }
        parts = from -> part(from, BUNDLE.length, BUNDLE.length, new byte[99_999]).build();
        assertThat(run().detail()).isEqualTo("another-size");
        nothingIsLaid();
    }

    @Test
    void otherBytesAreDeletedAndLeftAloneForHours() throws IOException {
        parts = from -> part(from, BUNDLE.length - 1, BUNDLE.length, new byte[50_000]).build();
        assertThat(run()).isEqualTo(new Result(Outcome.WRONG_BUNDLE, 2, "another-digest"));
        assertThat(kept()).isZero();
        int asked = server.getRequestCount();
        now = now.plus(Duration.ofHours(5));
        assertThat(run().detail()).isEqualTo("not-again-yet");
        assertThat(server.getRequestCount()).isEqualTo(asked + 1);
        now = now.plus(Duration.ofHours(2));
        parts = HostileShelfTest::honest;
        assertThat(run().outcome()).isEqualTo(Outcome.FETCHED);
    }

    @Test
    void aPartThatDripsIsCutAndWhatCameIsKept() throws IOException {
        var asked = new AtomicInteger();
        parts =
                from -> {
                    // Each is cut after 400 ms, and after the third the run's hour is over.
                    if (asked.incrementAndGet() == 3) {
                        now = now.plus(Duration.ofHours(1));
                    }
                    return part(from, BUNDLE.length - 1, BUNDLE.length, slice(from, 50_000))
                            .throttleBody(100, 50, TimeUnit.MILLISECONDS)
                            .build();
                };
        assertThat(run().outcome()).isEqualTo(Outcome.LATER);
        assertThat(asked).hasValue(3);
        assertThat(kept()).isPositive();
        nothingIsLaid();
        parts = HostileShelfTest::honest;
        assertThat(run().outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(fetched.resolve("kiosk-2.tar.gz")).hasBinaryContent(BUNDLE);
    }

    @Test
    void whatIsNoPartLeavesNoByte() throws IOException {
        var bodies =
                Map.<String, Answering>of(
                        "http-200", _ -> new MockResponse.Builder().body("<html>").build(),
                        "http-302",
                                _ ->
                                        new MockResponse.Builder()
                                                .code(302)
                                                .setHeader("Location", "http://127.0.0.1:1/")
                                                .build(),
                        "another-part",
                                from -> part(from + 1, from + 9, 50_000, slice(1, 9)).build(),
                        "an-empty-part", from -> part(from, from - 1, 50_000, new byte[0]).build(),
                        "gone", _ -> new MockResponse.Builder().code(404).build());
        for (var each : bodies.entrySet()) {
            parts = each.getValue();
            var result = run();
            assertThat(result.outcome()).as(each.getKey()).isEqualTo(Outcome.LATER);
            assertThat(kept()).as(each.getKey()).isZero();
        }
    }

    @Test
    void whoAlwaysSaysLaterIsLeftAfterAWhile() throws IOException {
        parts =
                _ ->
                        new MockResponse.Builder()
                                .code(503)
                                .setHeader("Retry-After", "999999")
                                .build();
        assertThat(run()).isEqualTo(new Result(Outcome.LATER, 2, "long"));
        assertThat(waits).hasSizeBetween(5, 25).allMatch(each -> each.toMinutes() < 8);
    }

    @Test
    void anEndlessAnnouncementIsNone() throws IOException {
        announced = new byte[Announcement.LARGEST * 3];
        assertThat(run()).isEqualTo(new Result(Outcome.REFUSED, 0, "UNREADABLE"));
        assertThat(kept()).isZero();
    }
}
