package cn.yimen.server.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.uplink.UplinkDesk.Mending;
import cn.yimen.uplink.Parked.What;
import cn.yimen.uplink.contract.CredentialsFile;
import cn.yimen.uplink.contract.EventKind;
import cn.yimen.uplink.contract.PlatformEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UplinkDoorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ClerkId CLERK = new ClerkId("0317");

    @TempDir Path data;

    private static boolean isTaken(PlatformEvent event) {
        return event.kind() == EventKind.TICKET_TAKEN;
    }

    private RunningHall hall(StubbornPlatform platform) {
        var key = data.resolve("platform.key");
        CredentialsFile.readOrCreate(key, "demo", new Random(1));
        return new RunningHall(data.resolve("hall"), platform.address(), key);
    }

    private static JsonNode until(Caller caller, String path, Predicate<JsonNode> good)
            throws IOException {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        var last = JSON.readTree(caller.get(path).body());
        while (!good.test(last)) {
            assertThat(System.nanoTime()).as(last.toString()).isLessThan(end);
            LockSupport.parkNanos(20_000_000);
            last = JSON.readTree(caller.get(path).body());
        }
        return last;
    }

    private static int mend(Caller caller, long seq, What what, Optional<PlatformEvent> event)
            throws IOException {
        var body = WireJson.write(new Mending(CLERK, what, event));
        return caller.post("/v1/uplink/parked/" + seq, body).statusCode();
    }

    @Test
    void aRefusedEventIsSeenCorrectedByNameAndTaken() throws Exception {
        try (var platform = new StubbornPlatform(UplinkDoorsTest::isTaken);
                var hall = hall(platform)) {
            var caller = hall.caller();
            caller.issue(1, "A");
            var parked = until(caller, "/v1/uplink/parked", list -> list.size() == 1).get(0);
            long seq = parked.get("seq").asLong();
            assertThat(parked.get("reason").asText()).isEqualTo("INVALID");
            assertThat(until(caller, "/v1/health", all -> parkedIn(all) == 1).get("state").asText())
                    .isEqualTo("ready");
            var event = WireJson.read(parked.get("event").toString(), PlatformEvent.class);
            var ticket = event.ticket().orElseThrow();
            var elsewhere = PlatformEvent.bare(seq + 1, event.at(), event.kind()).of(ticket);
            var anothers = PlatformEvent.bare(seq, event.at(), event.kind());
            assertThat(mend(caller, seq, What.CORRECTED, Optional.of(elsewhere))).isEqualTo(422);
            assertThat(mend(caller, seq, What.CORRECTED, Optional.of(anothers))).isEqualTo(422);
            assertThat(mend(caller, seq + 1, What.RESENT, Optional.empty())).isEqualTo(409);
            platform.refused = _ -> false;
            assertThat(mend(caller, seq, What.RESENT, Optional.empty())).isEqualTo(200);
            until(caller, "/v1/uplink/parked", JsonNode::isEmpty);
            assertThat(platform.taken).contains(seq).doesNotHaveDuplicates();
            assertThat(hall.log()).contains("uplink.handled clerk=0317 seq=" + seq);
        }
    }

    private static long parkedIn(JsonNode health) {
        return health.path("uplink").path("parked").asLong(-1);
    }

    @Test
    void whatAPersonLeavesIsNoAlarmAnyMoreAndSaysWhoLeftIt() throws Exception {
        try (var platform = new StubbornPlatform(UplinkDoorsTest::isTaken);
                var hall = hall(platform)) {
            var caller = hall.caller();
            caller.issue(1, "A");
            var parked = until(caller, "/v1/uplink/parked", list -> list.size() == 1).get(0);
            assertThat(mend(caller, parked.get("seq").asLong(), What.LEFT, Optional.empty()))
                    .isEqualTo(200);
            var events = until(caller, "/v1/uplink", _ -> true).get("events");
            assertThat(events.get("parked").asLong()).isZero();
            assertThat(events.get("left").asLong()).isOne();
            assertThat(caller.get("/v1/uplink/page?lang=en").body())
                    .contains("Left so by 0317")
                    .contains("the platform holds its content for impossible");
        }
    }

    @Test
    void whatIsNotKnownIsShownAsUnknown() throws Exception {
        try (var hall = new RunningHall(data)) {
            var caller = hall.caller();
            var depth =
                    new RecordsDepth(
                            1,
                            12,
                            2,
                            0,
                            Optional.of(hall.clock.instant().minus(Duration.ofHours(26))),
                            Optional.<Instant>empty(),
                            Optional.of("unreachable"));
            var told = caller.post("/v1/machines/K7/records", WireJson.write(depth));
            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(caller.get("/v1/health").body()).doesNotContain("backlog");
            assertThat(caller.get("/v1/uplink").body()).contains("\"waiting\":12");
            assertThat(caller.get("/v1/uplink/page").body())
                    .contains("没有设置省级平台", "K7", "1 天 2 小时", "平台连不上");
            hall.clock.push(Duration.ofMinutes(10));
            assertThat(caller.get("/v1/uplink").body()).contains("K7").doesNotContain("waiting");
            assertThat(caller.get("/v1/uplink/page").body()).contains("不明");
        }
    }

    @Test
    void nonsenseIsRefusedAndNothingOfItIsShown() throws Exception {
        try (var hall = new RunningHall(data)) {
            var caller = hall.caller();
            assertThat(caller.post("/v1/machines/K7/records", "{}").statusCode()).isEqualTo(400);
            assertThat(caller.post("/v1/machines/a%20b/records", "{}").statusCode()).isEqualTo(404);
            assertThat(mend(caller, 3, What.RESENT, Optional.empty())).isEqualTo(404);
            assertThat(caller.post("/v1/uplink/parked/3", "{\"clerk\":\"<b>\",\"what\":\"LEFT\"}"))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                    .satisfies(answer -> assertThat(answer.body()).doesNotContain("<b>"));
        }
    }
}
