package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded.How;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.upkeep.UpkeepDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaintenanceMarkTest {

    private static final Order.What OUT = new Order.OutOfService("检修");
    private static final Order.What BACK = new Order.BackInService();

    @TempDir private Path data;
    private final MaintenanceMark mark = new MaintenanceMark();
    private final List<Boolean> said = new ArrayList<>();

    /// Nothing is worked here.
    private static final class NoHands implements UpkeepDesk.Hands {

        @Override
        public CompletableFuture<Boolean> testPrint() {
            return CompletableFuture.completedFuture(false);
        }

        @Override
        public void paperChanged() {}

        @Override
        public boolean storageWorks() {
            return true;
        }

        @Override
        public void restart() {}
    }

    private void order(Order.What what) {
        var kiosk = Kiosk.starting(new DeviceId("K1"));
        var clock = InstantSource.fixed(Instant.EPOCH);
        var fleet = new FleetSide(data, () -> kiosk, new NoHands(), _ -> {}, new MetErrors(clock));
        assertThat(fleet.carryOut(what)).contains(How.DONE);
        look();
    }

    private void look() {
        mark.look(
                data,
                event -> {
                    if (event instanceof KioskEvent.Maintenance(boolean on)) {
                        said.add(on);
                    }
                });
    }

    @Test
    void staffElsewhereDoNotBringAMachineBackThatSomebodyWorksOn() throws IOException {
        var here = Files.writeString(data.resolve("maintenance"), "");
        look();
        order(OUT);
        order(BACK);
        assertThat(here).exists();
        assertThat(said).containsExactly(true);

        Files.delete(here);
        look();
        assertThat(said).containsExactly(true, false);
    }

    @Test
    void norDoesWhoeverLeavesTheMachineUndoWhatTheySaid() {
        order(OUT);
        look();
        order(BACK);
        assertThat(said).containsExactly(true, false);
    }
}
