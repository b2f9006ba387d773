package cn.yimen.device.ups;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.serial.Mischief;
import cn.yimen.device.sim.ups.SimulatedUps;
import cn.yimen.device.ups.PowerEvent.MainsBack;
import cn.yimen.device.ups.PowerEvent.MainsLost;
import cn.yimen.device.ups.PowerEvent.ShutDown;
import cn.yimen.device.ups.PowerEvent.Why;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The façade over the real serial stack.
@Timeout(150)
@Execution(ExecutionMode.CONCURRENT)
final class UpsTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    @TempDir Path folder;

    private final List<PowerEvent> events = new CopyOnWriteArrayList<>();
    private PtyPair cable;
    private SimulatedUps machine;
    private Ups ups;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "ups");
        machine = SimulatedUps.start(SerialSettings.of(cable.far(), 2_400).opener());
        ups =
                Ups.start(
                        UpsConfig.of(SerialSettings.of(cable.near(), 2_400).opener()),
                        events::add,
                        _ -> {},
                        InstantSource.system());
        Await.until(LIMIT, "ready", () -> ups.status().readiness() == Readiness.READY);
    }

    @AfterEach
    void unplug() {
        ups.close();
        machine.close();
        cable.close();
    }

    @Test
    void mainsAndBatteryAreToldAndTheMachineIsShutDownInOrder() {
        machine.mains(false);
        Await.until(LIMIT, "lost", () -> events.contains(new MainsLost()));
        assertThat(ups.status().faults()).containsExactly(Fault.MAINS_LOST);
        machine.batteryLow(true);
        Await.until(LIMIT, "end", () -> events.contains(new ShutDown(Why.BATTERY_LOW)));
        assertThat(ups.status().supplies()).containsEntry("battery", SupplyLevel.LOW);
        machine.mains(true);
        Await.until(LIMIT, "back", () -> events.contains(new MainsBack()));
    }

    @Test
    void aSilentUpsIsMissingAndItsBatteryUnknown() {
        machine.line().misbehave(new Mischief.Silent());
        Await.until(LIMIT, "missing", () -> ups.status().readiness() == Readiness.MISSING);
        assertThat(ups.status().supplies()).containsEntry("battery", SupplyLevel.UNKNOWN);
        assertThat(events).isEmpty();
        machine.line().behave();
        Await.until(LIMIT, "ready", () -> ups.status().readiness() == Readiness.READY);
    }

    @Test
    void itTestsItsBatteryAndSaysHowItIs() {
        machine.load(98);
        ups.testBattery().outcome().join();
        Await.until(LIMIT, "tested", machine::tested);
        assertThat(ups.read().outcome().join())
                .isInstanceOfSatisfying(
                        Outcome.Answered.class,
                        said ->
                                assertThat(((UpsReading) said.answer()).loadPercent())
                                        .hasValue(98));
    }
}
