package cn.yimen.device.caller;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.caller.CallerFrame.Command;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.caller.SimulatedCaller;
import cn.yimen.device.sim.pty.PtyPair;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
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
final class CallerKeysTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    @TempDir Path folder;

    private final List<Integer> pressed = new CopyOnWriteArrayList<>();
    private PtyPair cable;
    private SimulatedCaller box;
    private CallerKeys keys;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "caller");
        box = SimulatedCaller.start(SerialSettings.of(cable.far(), 9_600).opener());
        keys =
                CallerKeys.start(
                        SerialSettings.of(cable.near(), 9_600).opener(),
                        pressed::add,
                        _ -> {},
                        InstantSource.system());
        ready();
    }

    @AfterEach
    void unplug() {
        keys.close();
        box.close();
        cable.close();
    }

    @Test
    void framesAreTheseBytes() {
        assertThat(hex(new CallerFrame(Command.PRESENT, 0, 0))).isEqualTo("aa560302000001");
        assertThat(hex(new CallerFrame(Command.PRESSED, 3, 9))).isEqualTo("aa569002030998");
        assertThat(CallerFrame.of(HexFormat.of().parseHex("aa569002030999"))).isEmpty();
    }

    @Test
    void eachPressCountsOnceHoweverOftenTheBoxTellsIt() {
        List.of(1, 2, 2, 7).forEach(box::press);
        Await.until(LIMIT, "heard", box::isHeard);
        assertThat(pressed).containsExactly(1, 2, 2, 7);
        assertThat(box.told()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aKeyHeldDownIsNoticed() {
        box.hold(true);
        Await.until(LIMIT, "stuck", () -> keys.status().faults().contains(Fault.KEY_STUCK));
        box.hold(false);
        ready();
    }

    @Test
    void aPressWhileTheCableIsOutCountsOnceWhenItIsBack() {
        cable.unplug();
        Await.until(LIMIT, "gone", () -> keys.status().readiness() != Readiness.READY);
        box.press(4);
        cable.plug();
        ready();
        Await.until(LIMIT, "heard", box::isHeard);
        box.press(5);
        Await.until(LIMIT, "both", () -> pressed.size() >= 2);
        assertThat(pressed).containsExactly(4, 5);
    }

    private void ready() {
        Await.until(LIMIT, "ready", () -> keys.status().readiness() == Readiness.READY);
    }

    private static String hex(CallerFrame frame) {
        return HexFormat.of().formatHex(frame.bytes());
    }
}
