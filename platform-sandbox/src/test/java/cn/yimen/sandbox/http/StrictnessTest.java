package cn.yimen.sandbox.http;

import static cn.yimen.sandbox.ContractCaller.body;
import static cn.yimen.sandbox.ContractCaller.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.ContractCaller;
import cn.yimen.sandbox.Samples;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.sandbox.contract.Contract;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.seal.SealOffice.SealKeys;
import cn.yimen.sandbox.service.BookingOffice;
import cn.yimen.sandbox.service.Citizens;
import cn.yimen.sandbox.service.Services;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing comes in that the contract does not know, nothing counts twice, and what goes wrong on
/// demand goes wrong.
final class StrictnessTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir Path dir;
    private final Samples samples = new Samples(NOW);
    private TestPlatform platform;
    private ContractCaller caller;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, InstantSource.fixed(NOW));
        caller = new ContractCaller(platform, NOW);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Map<String, String> login(String key, int person) {
        return body(samples.login(key, Citizens.person(person), IdentityMethod.ID_CARD));
    }

    @Test
    void everyOperationOfTheContractIsThere() {
        assertThat(
                        Services.isWhole(
                                Services.of(
                                        TestPlatform.CALLER,
                                        new Random(1),
                                        () -> URI.create("http://127.0.0.1"),
                                        new Services.Offices(
                                                new SealOffice(
                                                        SealKeys.made(new Random(1), NOW, NOW)),
                                                BookingOffice.passing())),
                                Contract.load()))
                .isTrue();
    }

    @Test
    void aFieldTooManyTooFewOrOfAnotherKindIsSaidByItsPlace() throws JsonProcessingException {
        var mapper = new JsonMapper();
        var sound =
                WireJson.write(
                        samples.login("strict:01", Citizens.person(1), IdentityMethod.ID_CARD));
        var more = (ObjectNode) mapper.readTree(sound);
        more.put("nickname", "小王");
        assertThat(place(more.toString())).isEqualTo("/nickname");
        var fewer = (ObjectNode) mapper.readTree(sound);
        ((ObjectNode) fewer.get("stamp")).remove("hall");
        assertThat(place(fewer.toString())).isEqualTo("/stamp/hall");
        var other = (ObjectNode) mapper.readTree(sound);
        ((ObjectNode) other.get("stamp")).put("at", "yesterday");
        assertThat(place(other.toString())).isEqualTo("/stamp/at");
        assertThat(place(sound + sound)).isEmpty();
        assertThat(place(sound.replaceFirst("\\{", "{\"method\":\"SCAN\","))).as("twice").isEmpty();
        assertThat(caller.call("logIn", login("strict:01", 1)).statusCode()).isEqualTo(200);
    }

    private String place(String text) {
        var answer = caller.loosely("logIn", with("body", text));
        assertThat(ContractCaller.problem(answer)).isEqualTo("malformed");
        return answer.body().replaceAll(".*\"field\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void parametersAreHeldToTheContractToo() {
        assertThat(ContractCaller.problem(caller.loosely("listItems", with("limit", "501"))))
                .isEqualTo("malformed");
        assertThat(ContractCaller.problem(caller.loosely("listItems", with("after", "first"))))
                .isEqualTo("malformed");
        var noDay = with("hall", TestPlatform.HALL.value(), "days", "3");
        assertThat(ContractCaller.problem(caller.loosely("listSlots", noDay)))
                .isEqualTo("malformed");
    }

    @Test
    void aKeyCountsOnceAndWithOneContentOnly() {
        var first = caller.call("logIn", login("once:0001", 1));
        assertThat(caller.call("logIn", login("once:0001", 1)).body()).isEqualTo(first.body());
        assertThat(caller.refused("logIn", login("once:0001", 2))).isEqualTo("key-reused");
        var page = platform.get("/records?q=once:0001").body();
        assertThat(page)
                .contains("once:0001", "又到 1 次", "key-reused")
                .doesNotContain(Citizens.number(1));
        assertThat(platform.get("/records?q=nobody").body()).doesNotContain("once:0001");
    }

    @Test
    void aRecordFromTheFutureIsRefused() {
        var later = new Samples(NOW.plusSeconds(3601));
        var request = later.login("late:0001", Citizens.person(1), IdentityMethod.ID_CARD);
        assertThat(caller.refused("logIn", body(request))).isEqualTo("invalid");
    }

    @Test
    void faultsDoWhatTheySay() {
        platform.faults("fault=CLIENT_ERROR&percent=100");
        assertThat(platform.get("/v1/calendar").statusCode()).isEqualTo(400);
        platform.faults("fault=SERVER_ERROR&percent=100");
        assertThat(platform.get("/v1/calendar").statusCode()).isEqualTo(502);
        platform.faults("fault=MALFORMED&percent=100");
        assertThat(platform.get("/v1/calendar").statusCode()).isEqualTo(200);
        platform.faults("fault=WRONG_CLOCK&percent=100");
        assertThat(caller.refused("listCalendar", Map.of())).isEqualTo("clock");
        platform.faults("fault=REORDER&percent=100&millis=50");
        assertThat(caller.call("listCalendar", Map.of()).statusCode()).isEqualTo(200);
        platform.faults("fault=NONE&percent=100");
        assertThat(caller.call("listCalendar", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void thePagesShowThePeopleAndTheWholeContractInBothLanguages() {
        assertThat(platform.get("/people").body())
                .contains("均为虚构", Citizens.number(0))
                .doesNotContain(Citizens.name(0));
        assertThat(platform.get("/contract").body())
                .contains("/v1/cases", "stale-version", "CaseSubmission", "个人信息");
        for (var page : new String[] {"/records", "/faults"}) {
            assertThat(platform.get(page + "?lang=en").body()).doesNotContainPattern("\\p{IsHan}");
        }
    }
}
