package cn.yimen.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded;
import cn.yimen.hall.fleet.OrderEnded.How;
import cn.yimen.hall.fleet.Service;
import cn.yimen.hall.wire.WireJson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FleetTest {

    private static final ClerkId SUPERVISOR = new ClerkId("0301");
    private static final DeviceId K1 = new DeviceId("K1");

    private Instant now = Beats.NOON;
    private boolean writes = true;
    private final List<String> written = new ArrayList<>();
    private long ids;
    private final Fleet fleet = new Fleet(() -> now, () -> id(++ids), new Book());

    private final class Book implements Audit {

        @Override
        public boolean ordered(DeviceId device, Order order, ClerkId by) {
            written.add(by + " asks " + device + " " + WireJson.typeName(order.what().getClass()));
            return writes;
        }

        @Override
        public void ended(DeviceId device, OrderEnded end) {
            written.add(device + " " + end.how());
        }
    }

    private static CommandId id(long n) {
        return new CommandId(new UUID(0x7002, n));
    }

    private List<Order> hear(Heartbeat beat) {
        return ((Fleet.Hearing.Answered) fleet.hear(beat)).answer().orders();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private boolean isLost() {
        return fleet.heard(K1).orElseThrow().isLost(fleet.listening(), now);
    }

    @Test
    void aHeartbeatIsSmall() {
        assertThat(WireJson.bytes(Beats.of("K1").serving()).length).isLessThanOrEqualTo(1_024);
    }

    @Test
    void aMachineIsLostAfterThreeHeartbeatsAndFoundWithTheNext() {
        hear(Beats.of("K1").serving());
        pass(Duration.ofSeconds(35));
        assertThat(isLost()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(isLost()).isTrue();
        hear(Beats.of("K1").serving());
        assertThat(isLost()).isFalse();
    }

    @Test
    void aServerThatJustStartedMissesNobodyAtOnce() {
        var kept = Heard.first(Beats.of("K1").serving(), now.minusSeconds(7_200));
        fleet.recall(List.of(kept), Map.of());
        assertThat(isLost()).isFalse();
        pass(Duration.ofSeconds(36));
        assertThat(isLost()).isTrue();
    }

    @Test
    void aMachineThatComesAndGoesWasOutAllTheTime() {
        hear(Beats.of("K1").out());
        var since = now;
        pass(Duration.ofSeconds(10));
        hear(Beats.of("K1").serving());
        pass(Duration.ofSeconds(10));
        hear(Beats.of("K1").out());
        assertThat(fleet.heard(K1).orElseThrow().outSince()).contains(since);
        pass(Duration.ofSeconds(10));
        hear(Beats.of("K1").serving());
        pass(Duration.ofSeconds(30));
        hear(Beats.of("K1").serving());
        assertThat(fleet.heard(K1).orElseThrow().outSince()).isEmpty();
    }

    @Test
    void anOrderIsSaidUntilItEndedAndWrittenDownTwice() {
        hear(Beats.of("K1").serving());
        assertThat(fleet.order(K1, id(9), new Order.OutOfService("维修"), SUPERVISOR))
                .isEqualTo(Fleet.Giving.GIVEN);
        assertThat(fleet.order(K1, id(9), new Order.OutOfService("维修"), SUPERVISOR))
                .as("the same again")
                .isEqualTo(Fleet.Giving.GIVEN);
        assertThat(hear(Beats.of("K1").used())).extracting(Order::id).containsExactly(id(9));
        assertThat(hear(Beats.of("K1").used())).extracting(Order::id).containsExactly(id(9));
        var end = new OrderEnded(id(9), How.DONE);
        assertThat(hear(Beats.of("K1").ended(end))).isEmpty();
        assertThat(hear(Beats.of("K1").ended(end))).isEmpty();
        assertThat(written).containsExactly("0301 asks K1 out-of-service", "K1 DONE");
    }

    @Test
    void whoStartedLaterHasRestarted() {
        hear(Beats.of("K1").serving());
        fleet.order(K1, id(9), new Order.RestartProgram(), SUPERVISOR);
        assertThat(hear(Beats.of("K1").used())).hasSize(1);
        pass(Duration.ofSeconds(5));
        assertThat(hear(Beats.of("K1").restarted(Beats.NOON.plusSeconds(4)).serving())).isEmpty();
        assertThat(written).endsWith("K1 DONE");
    }

    @Test
    void whatIsNotWrittenDownIsNotAsked() {
        hear(Beats.of("K1").serving());
        writes = false;
        assertThat(fleet.order(K1, id(9), new Order.RestartProgram(), SUPERVISOR))
                .isEqualTo(Fleet.Giving.NOT_WRITTEN);
        assertThat(hear(Beats.of("K1").serving())).isEmpty();
    }

    @Test
    void anOrderEndsWithItsTime() {
        hear(Beats.of("K1").serving());
        fleet.order(K1, id(9), new Order.RestartProgram(), SUPERVISOR);
        pass(Duration.ofMinutes(122));
        assertThat(hear(Beats.of("K1").serving())).isEmpty();
        fleet.tidy();
        assertThat(written).endsWith("K1 TOO_LATE");
    }

    @Test
    void nobodyAsksMoreThanFourThingsAtOnceNorOfAStranger() {
        hear(Beats.of("K1").serving());
        for (int n = 1; n <= Orders.MOST_OPEN; n++) {
            fleet.order(K1, id(n), new Order.ShowMessage("请到 2 楼"), SUPERVISOR);
        }
        assertThat(fleet.order(K1, id(5), new Order.ShowMessage(""), SUPERVISOR))
                .isEqualTo(Fleet.Giving.TOO_MANY);
        assertThat(fleet.order(new DeviceId("K9"), id(6), new Order.RestartProgram(), SUPERVISOR))
                .isEqualTo(Fleet.Giving.UNKNOWN_MACHINE);
    }

    @Test
    void onlyALogThatWasAskedForAndReducedIsKept() {
        hear(Beats.of("K1").serving());
        fleet.order(K1, id(9), new Order.SendLog(2), SUPERVISOR);
        var told = "2026-11-23T03:59:00Z device.status part=printer readiness=READY";
        var name = "2026-11-23T03:59:00Z card.read name=wangfang";
        assertThat(fleet.log(new LogPage(K1, id(8), List.of(told), 0))).isFalse();
        assertThat(fleet.log(new LogPage(K1, id(9), List.of(told, name), 0))).isFalse();
        assertThat(fleet.log(new LogPage(K1, id(9), List.of(told), 3))).isTrue();
        assertThat(fleet.of(K1).find(id(9)).orElseThrow().log().orElseThrow().left()).isEqualTo(3);
    }

    @Test
    void aMachineThatSpeaksIsNotForgotten() {
        hear(Beats.of("K1").serving());
        assertThat(fleet.forget(K1)).isFalse();
        pass(Duration.ofMinutes(1));
        assertThat(fleet.forget(K1)).isTrue();
        assertThat(fleet.heard(K1)).isEmpty();
    }

    @Test
    void whatIsTooLongOrNoWordIsNotTaken() {
        var sound = Beats.of("K1").serving();
        var sentence =
                new Heartbeat(
                        sound.id(),
                        sound.device(),
                        sound.program(),
                        sound.at(),
                        sound.startedAt(),
                        sound.versions(),
                        Service.OUT_OF_SERVICE,
                        Optional.of("王芳 is waiting"),
                        false,
                        sound.clockOffsetMillis(),
                        sound.diskUsedPercent(),
                        sound.handOver(),
                        sound.certificateUntil(),
                        sound.errors(),
                        sound.ended());
        assertThat(fleet.hear(sentence)).isEqualTo(new Fleet.Hearing.Unsound("reason"));
        assertThat(fleet.hear(Beats.of("../K1").serving()))
                .isEqualTo(new Fleet.Hearing.Unsound("device"));
    }
}
