package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nonsense gets a clear 4xx and changes nothing.
final class HostileRequestsTest {

    @TempDir static Path data;
    private static RunningHall hall;
    private static Caller caller;

    @BeforeAll
    static void start() {
        hall = new RunningHall(data);
        caller = hall.caller();
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"id\":\"x\"}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\"}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"\",\"command\":{}}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\","
                        + "\"command\":{\"type\":\"drop-table\"}}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\","
                        + "\"command\":{\"type\":\"rate-service\",\"level\":\"many\"}}",
                "{\"id\":\"01900000-0000-7000-8000-000000000001\",\"from\":\"K1\","
                        + "\"command\":{\"type\":\"call-next\",\"window\":null,\"clerk\":\"1\"}}",
                "\u0000\u0001",
            })
    void whatIsNoCommandIsMalformed(String body) throws Exception {
        var before = caller.get("/v1/health").body();
        var answer = caller.post("/v1/commands", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isNotBlank().hasSizeLessThan(120);
        assertThat(caller.get("/v1/health").body()).isEqualTo(before);
    }

    @Test
    void aProblemRepeatsNothingPersonal() throws Exception {
        var body = WireJson.write(Sample.envelope(1, Sample.take(1, "A", Sample.WANG)));
        var answer = caller.post("/v1/commands", body.replace("RESIDENT_CARD", "MOON_CARD"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain(Sample.WANG.documentNumber());
    }

    @Test
    void tenMegabytesAreTurnedAway() throws Exception {
        var before = caller.get("/v1/health").body();
        var answer = caller.post("/v1/commands", "x".repeat(10_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(caller.get("/v1/health").body()).isEqualTo(before);
    }

    @Test
    void deeplyNestedJsonIsMalformed() throws Exception {
        var answer = caller.post("/v1/commands", "[".repeat(30_000));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tickets/not-an-id/holder?clerk=1&purpose=x",
                "/v1/tickets/01900000-0000-7000-8000-000000000001/holder",
            })
    void aLookUpNeedsAllItsParts(String path) throws Exception {
        assertThat(caller.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void unknownAddressesAreNotFound() throws Exception {
        assertThat(caller.get("/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(
                        caller.get(
                                        "/v1/tickets/01900000-0000-7000-8000-000000000001/holder"
                                                + "?clerk=1&purpose=x")
                                .statusCode())
                .isEqualTo(404);
    }
}
