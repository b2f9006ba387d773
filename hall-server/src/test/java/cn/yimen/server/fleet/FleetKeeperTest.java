package cn.yimen.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.kept.Kept;
import cn.yimen.journal.kept.KeptDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FleetKeeperTest {

    private static final DeviceId K1 = new DeviceId("K1");
    private static final CommandId ASKED = new CommandId(new UUID(0x7002, 9));

    @TempDir private Path folder;
    private Instant now = Beats.NOON;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final EventLog log =
            new EventLog(() -> now, new PrintStream(written, true, StandardCharsets.UTF_8));

    private static final class Willing implements Audit {

        @Override
        public boolean ordered(DeviceId device, Order order, ClerkId by) {
            return true;
        }

        @Override
        public void ended(DeviceId device, OrderEnded end) {
            // Nobody reads it here.
        }
    }

    private Fleet fleet() {
        return new Fleet(() -> now, () -> ASKED, new Willing());
    }

    /// Another server on the same data.
    private Fleet restarted() {
        var fleet = fleet();
        FleetKeeper.start(fleet, folder, log).close();
        return fleet;
    }

    private void runWithOneMachineAndAnOrder() {
        var fleet = fleet();
        try (var _ = FleetKeeper.start(fleet, folder, log)) {
            fleet.hear(Beats.of("K1").out());
            fleet.order(K1, ASKED, new Order.OutOfService("维修"), new ClerkId("0301"));
        }
    }

    @Test
    void whatWasLastHeardAndAskedIsKnownAfterARestart() {
        runWithOneMachineAndAnOrder();
        now = now.plus(Duration.ofMinutes(10));
        var fleet = restarted();
        var known = fleet.heard(K1).orElseThrow();
        assertThat(known.beat()).isEqualTo(Beats.of("K1").out());
        assertThat(known.at()).isEqualTo(Beats.NOON);
        assertThat(known.outSince()).contains(Beats.NOON);
        assertThat(known.isLost(fleet.listening(), now)).as("nobody is missed at once").isFalse();
        now = now.plusSeconds(36);
        assertThat(known.isLost(fleet.listening(), now)).isTrue();
        var answer = (Fleet.Hearing.Answered) fleet.hear(Beats.of("K1").serving());
        assertThat(answer.answer().orders())
                .extracting(Order::what)
                .containsExactly(new Order.OutOfService("维修"));
    }

    @Test
    void itIsKnownAfterTwoRestartsInWhichNobodySpoke() {
        runWithOneMachineAndAnOrder();
        restarted();
        assertThat(restarted().heard(K1)).isPresent();
    }

    @Test
    void whoHasSpokenAlreadyIsKnownByThat() {
        runWithOneMachineAndAnOrder();
        now = now.plusSeconds(60);
        var fleet = fleet();
        fleet.hear(Beats.of("K1").serving());
        FleetKeeper.start(fleet, folder, log).close();
        assertThat(fleet.heard(K1).orElseThrow().beat()).isEqualTo(Beats.of("K1").serving());
    }

    @Test
    void whatCannotBeReadIsForgottenAndSaidSo() throws IOException {
        var unreadable = new Kept(now, "{\"machines\": 7}");
        new KeptDocuments(folder).keep("machines.json", unreadable);
        assertThat(restarted().heard()).isEmpty();
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("fleet.forgotten");
    }

    @Test
    void nothingIsKnownWhereNothingWasKept() {
        assertThat(restarted().heard()).isEmpty();
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
