package cn.yimen.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.sandbox.ledger.LedgerView.Gap;
import cn.yimen.sandbox.ledger.LedgerView.Line;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.Canonical;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.PlatformProblem;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlatformServerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir Path dir;
    private TestPlatform platform;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, InstantSource.fixed(NOW));
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private SignedCaller caller() {
        return SignedCaller.of(platform, NOW);
    }

    @Test
    void aRepeatedItemIsKnownAndOneWithOtherContentIsRefused() throws Exception {
        assertThat(outcomes(caller().events(batch(day(1), day(2)))))
                .containsExactly(Outcome.ACCEPTED, Outcome.ACCEPTED);
        assertThat(outcomes(caller().events(batch(day(2), day(3)))))
                .containsExactly(Outcome.KNOWN, Outcome.ACCEPTED);
        var changed = receipt(caller().events(batch(day(2).replace(":00Z", ":01Z"), day(4))));
        assertThat(changed.items().getFirst().reason()).contains(Reason.OTHER_CONTENT);
        assertThat(changed.items().getLast().outcome()).isEqualTo(Outcome.ACCEPTED);
        var book = platform.book();
        assertThat(book.events()).extracting(Line::times).containsExactly(1, 2, 1, 1);
        assertThat(book.repeats()).isEqualTo(1);
    }

    @Test
    void batchesInAnyOrderAndNumberMakeOneLedgerInOrder() throws Exception {
        var batches = new ArrayList<String>();
        for (long first = 1; first <= 2_000; first += 100) {
            batches.add(
                    batch(
                            LongStream.range(first, first + 100)
                                    .mapToObj(PlatformServerTest::day)
                                    .toArray(String[]::new)));
        }
        batches.addAll(List.copyOf(batches));
        Collections.shuffle(batches, new Random(13));
        for (var batch : batches) {
            assertThat(receipt(caller().events(batch)).items()).hasSize(100);
        }
        assertThat(platform.book().events())
                .extracting(Line::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 2_000).boxed().toList());
        assertThat(platform.book().repeats()).isEqualTo(2_000);
    }

    @Test
    void gapsAreShownUntilTheyAreFilled() {
        caller().events(batch(day(2), day(3), day(7)));
        assertThat(platform.book().gaps()).containsExactly(new Gap(1, 1), new Gap(4, 6));
        caller().events(batch(day(1), day(4), day(5), day(6)));
        assertThat(platform.book().gaps()).isEmpty();
    }

    @Test
    void aWrongSignatureOrAStrangerStaysOut() throws Exception {
        var other = new byte[32];
        other[0] = 1;
        assertThat(problem(caller().as(new Credentials("demo", other)).events(batch(day(1)))))
                .isEqualTo(PlatformProblem.SIGNATURE);
        assertThat(problem(caller().as(new Credentials("else", other)).events(batch(day(1)))))
                .isEqualTo(PlatformProblem.UNKNOWN_CALLER);
        assertThat(problem(caller().post("events", batch(day(1)), batch(day(2)))))
                .isEqualTo(PlatformProblem.SIGNATURE);
        assertThat(platform.ledger().books()).isEmpty();
    }

    @Test
    void aTimeTooFarAwayStaysOutAndThePlatformSaysItsOwn() throws Exception {
        for (var wrong : List.of(Duration.ofSeconds(301), Duration.ofSeconds(-301))) {
            var answer = SignedCaller.of(platform, NOW.plus(wrong)).events(batch(day(1)));
            assertThat(problem(answer)).isEqualTo(PlatformProblem.CLOCK);
            assertThat(answer.headers().firstValue("X-Platform-Time"))
                    .contains(Long.toString(NOW.toEpochMilli()));
        }
        var near = SignedCaller.of(platform, NOW.minusSeconds(299)).events(batch(day(1)));
        assertThat(near.statusCode()).isEqualTo(200);
    }

    @Test
    void aReplayedNonceStaysOut() throws Exception {
        var once = caller();
        assertThat(once.events(batch(day(1))).statusCode()).isEqualTo(200);
        assertThat(problem(once.events(batch(day(1))))).isEqualTo(PlatformProblem.REPLAYED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"epoch\":\"e1\"}",
                "{\"epoch\":\"e1\",\"items\":[]}",
                "{\"epoch\":\"e1\",\"items\":[{}]}",
                "{\"epoch\":\"e 1\",\"items\":[{\"key\":\"k\",\"event\":{\"seq\":1}}]}",
                "号"
            })
    void whatIsNoBatchIsMalformed(String body) throws Exception {
        assertThat(problem(caller().events(body))).isEqualTo(PlatformProblem.MALFORMED);
    }

    @Test
    void aBatchThatIsOutOfOrderOrTooLongIsMalformed() throws Exception {
        assertThat(problem(caller().events(batch(day(2), day(1)))))
                .isEqualTo(PlatformProblem.MALFORMED);
        var tooMany =
                LongStream.rangeClosed(1, 201)
                        .mapToObj(PlatformServerTest::day)
                        .toArray(String[]::new);
        assertThat(problem(caller().events(batch(tooMany)))).isEqualTo(PlatformProblem.MALFORMED);
        assertThat(problem(caller().events(" ".repeat(3 << 20))))
                .isEqualTo(PlatformProblem.TOO_LARGE);
    }

    @Test
    void itemsOutsideTheContractAreRefusedOneByOne() throws Exception {
        var rated =
                "{\"seq\":6,\"at\":\"2026-11-23T01:00:00Z\",\"kind\":\"RATED\",\"ticket\":"
                        + "\"00000000-0000-0007-0000-000000000001\",\"rating\":{\"level\":6,\"tags\":[]}}";
        var body =
                "{\"epoch\":\"e1\",\"items\":["
                        + Stream.of(
                                        item(day(1)),
                                        item(day(2)).replace("e1:2", "e1:9"),
                                        item(day(3)).replace(":00Z", ":01Z"),
                                        item(day(4).replace("}", ",\"name\":\"张三\"}")),
                                        item(day(5).replace("DAY_OPENED", "CALLED")),
                                        item(rated),
                                        item(day(7).replace("DAY_OPENED", "LATER")))
                                .collect(Collectors.joining(","))
                        + "]}";
        assertThat(receipt(caller().events(body)).items())
                .extracting(BatchReceipt.ItemReceipt::reason)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Reason.WRONG_KEY),
                        Optional.of(Reason.WRONG_DIGEST),
                        Optional.of(Reason.INVALID),
                        Optional.of(Reason.INVALID),
                        Optional.of(Reason.INVALID),
                        Optional.of(Reason.INVALID));
        assertThat(platform.book().count()).isEqualTo(1);
    }

    @Test
    void problemsAreReadable() {
        var answer = caller().as(new Credentials("else", new byte[32])).events("{}");
        assertThat(answer.body()).contains("接入方不存在");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aHeartbeatIsHeard() {
        caller().events(batch(day(1)));
        var beat = "{\"at\":\"2026-11-23T01:59:00Z\",\"backlog\":12,\"parked\":1}";
        assertThat(caller().post("heartbeat", beat, beat).statusCode()).isEqualTo(204);
        var heard = platform.book().heard().orElseThrow();
        assertThat(heard.heartbeat().backlog()).isEqualTo(12);
        assertThat(heard.receivedAt()).isEqualTo(NOW);
        assertThat(caller().post("heartbeat", "{}", "{}").statusCode()).isEqualTo(400);
    }

    private static String day(long seq) {
        return "{\"seq\":" + seq + ",\"at\":\"2026-11-23T01:00:00Z\",\"kind\":\"DAY_OPENED\"}";
    }

    private static String batch(String... events) {
        return Stream.of(events)
                .map(PlatformServerTest::item)
                .collect(Collectors.joining(",", "{\"epoch\":\"e1\",\"items\":[", "]}"));
    }

    private static String item(String event) {
        var seq = event.replaceAll(".*\"seq\":(\\d+).*", "$1");
        return "{\"key\":\"%s:e1:%s\",\"digest\":\"%s\",\"event\":%s}"
                .formatted(TestPlatform.HALL, seq, Canonical.digest(event), event);
    }

    private static BatchReceipt receipt(HttpResponse<String> answer) throws MalformedMessage {
        assertThat(answer.statusCode()).isEqualTo(200);
        return WireJson.read(answer.body(), BatchReceipt.class);
    }

    private static List<Outcome> outcomes(HttpResponse<String> answer) throws MalformedMessage {
        return receipt(answer).items().stream().map(BatchReceipt.ItemReceipt::outcome).toList();
    }

    private static String problem(HttpResponse<String> answer) throws MalformedMessage {
        return WireJson.read(answer.body(), PlatformProblem.class).type();
    }
}
