package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.NoHall;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.board.BoardInput;
import cn.yimen.device.ups.PowerEvent;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.fleet.Heartbeat.Met;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.effect.DeviceReports;
import cn.yimen.kiosk.effect.FaultsMet;
import cn.yimen.kiosk.flow.KioskEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the hall hears of a keyboard, a door and a battery.
class GuardTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final String BOARDS_OWN = keyboard("0011-0001-0001", "event0");
    private static final String FOREIGN = keyboard("0003-03eb-2042", "event7");

    @TempDir private Path folder;
    private final MetErrors errors = new MetErrors(CLOCK);
    private final EventLog log =
            new EventLog(
                    CLOCK,
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    private final List<Set<Fault>> told = new ArrayList<>();
    private final List<KioskEvent> screen = new ArrayList<>();

    private static String keyboard(String identity, String node) {
        var ids = identity.split("-", -1);
        return """
        I: Bus=%s Vendor=%s Product=%s Version=0111
        H: Handlers=sysrq kbd leds %s
        B: KEY=1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe

        """
                .formatted(ids[0], ids[1], ids[2], node);
    }

    private void hear(String part, DeviceStatus status) {
        assertThat(part).isEqualTo("keyboard");
        told.add(status.faults());
    }

    private List<String> codes() {
        return errors.all().stream().map(Met::code).sorted().toList();
    }

    @Test
    void aKeyboardThatIsPluggedInIsTheHallsToKnowUntilItIsGone() throws IOException {
        var inputs = Files.writeString(folder.resolve("devices"), BOARDS_OWN);
        var guard = new Guard(CLOCK, log, errors, screen::add, inputs);
        guard.look();
        guard.tell(this::hear);
        assertThat(told).containsExactly(Set.of());

        Files.writeString(inputs, BOARDS_OWN + FOREIGN);
        guard.look();
        assertThat(told.getLast()).containsExactly(Fault.FOREIGN_KEYBOARD);
        assertThat(codes()).containsExactly("D-34");

        Files.writeString(inputs, BOARDS_OWN);
        guard.look();
        assertThat(told.getLast()).isEmpty();
    }

    @Test
    void anOpenDoorAndAnEndingBatteryReachTheScreen() {
        var reports =
                new DeviceReports(
                        new NoHall(), new DeviceId("K1"), new IdSource(CLOCK, new Random(1)));
        var ears = new Cabinet.Told(reports, new FaultsMet(errors), _ -> {}, screen::add);
        var cabinet = new Cabinet(CLOCK, log, ears);
        cabinet.input(BoardInput.DOOR, true);
        cabinet.power(new PowerEvent.MainsLost());
        cabinet.power(new PowerEvent.ShutDown(PowerEvent.Why.BATTERY_LOW));
        cabinet.power(new PowerEvent.MainsBack());
        cabinet.input(BoardInput.DOOR, false);
        assertThat(screen)
                .containsExactly(
                        new KioskEvent.DoorOpen(true),
                        new KioskEvent.PowerEnds(true),
                        new KioskEvent.PowerEnds(false),
                        new KioskEvent.DoorOpen(false));
    }
}
