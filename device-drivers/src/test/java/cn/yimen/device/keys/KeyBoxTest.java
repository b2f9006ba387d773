package cn.yimen.device.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.caller.CallerKeys;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.keys.SimulatedKeys;
import cn.yimen.device.sim.pty.PtyPair;
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

/// Caller keys over the real serial stack.
@Timeout(150)
@Execution(ExecutionMode.CONCURRENT)
final class KeyBoxTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    @TempDir Path folder;

    private final List<Integer> pressed = new CopyOnWriteArrayList<>();
    private PtyPair cable;
    private SimulatedKeys far;
    private KeyBox box;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "keys");
        far = SimulatedKeys.caller(SerialSettings.of(cable.far(), 9_600).opener());
        box =
                KeyBox.start(
                        CallerKeys.LINE,
                        SerialSettings.of(cable.near(), 9_600).opener(),
                        pressed::add,
                        _ -> {},
                        InstantSource.system());
        ready();
    }

    @AfterEach
    void unplug() {
        box.close();
        far.close();
        cable.close();
    }

    @Test
    void eachPressCountsOnceHoweverOftenTheBoxTellsIt() {
        List.of(1, 2, 2, 7).forEach(far::press);
        Await.until(LIMIT, "heard", far::isHeard);
        assertThat(pressed).containsExactly(1, 2, 2, 7);
        assertThat(far.told()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aKeyHeldDownIsNoticed() {
        far.jam(true);
        Await.until(LIMIT, "stuck", () -> box.status().faults().contains(Fault.KEY_STUCK));
        far.jam(false);
        ready();
    }

    @Test
    void aPressWhileTheCableIsOutCountsOnceWhenItIsBack() {
        cable.unplug();
        Await.until(LIMIT, "gone", () -> box.status().readiness() != Readiness.READY);
        far.press(4);
        cable.plug();
        ready();
        Await.until(LIMIT, "heard", far::isHeard);
        far.press(5);
        Await.until(LIMIT, "both", () -> pressed.size() >= 2);
        assertThat(pressed).containsExactly(4, 5);
    }

    private void ready() {
        Await.until(LIMIT, "ready", () -> box.status().readiness() == Readiness.READY);
    }
}
