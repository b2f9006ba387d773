package cn.yimen.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.keypad.KeypadFrame.Command;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.keypad.SimulatedKeypad;
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
final class AccessKeypadTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    @TempDir Path folder;

    private final List<KeyPress> pressed = new CopyOnWriteArrayList<>();
    private PtyPair cable;
    private SimulatedKeypad pad;
    private AccessKeypad keys;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "keypad");
        pad = SimulatedKeypad.start(SerialSettings.of(cable.far(), 9_600).opener());
        keys =
                AccessKeypad.start(
                        SerialSettings.of(cable.near(), 9_600).opener(),
                        pressed::add,
                        _ -> {},
                        InstantSource.system());
        ready();
    }

    @AfterEach
    void unplug() {
        keys.close();
        pad.close();
        cable.close();
    }

    @Test
    void framesAreTheseBytes() {
        assertThat(hex(new KeypadFrame(Command.PRESENT, 0, 0))).isEqualTo("aa570302000001");
        assertThat(hex(new KeypadFrame(Command.PRESSED, 3, 9))).isEqualTo("aa579002030998");
        assertThat(KeypadFrame.of(HexFormat.of().parseHex("aa579002030999"))).isEmpty();
    }

    @Test
    void eachPressCountsOnceHoweverOftenThePadTellsIt() {
        pad.press(AccessKey.NEXT);
        pad.press(AccessKey.NEXT);
        pad.hold(AccessKey.NEXT);
        pad.press(AccessKey.SELECT);
        Await.until(LIMIT, "heard", pad::isHeard);
        assertThat(pressed)
                .containsExactly(
                        new KeyPress(AccessKey.NEXT, false),
                        new KeyPress(AccessKey.NEXT, false),
                        new KeyPress(AccessKey.NEXT, true),
                        new KeyPress(AccessKey.SELECT, false));
        assertThat(pad.told()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aKeyHeldDownIsNoticed() {
        pad.jam(true);
        Await.until(LIMIT, "stuck", () -> keys.status().faults().contains(Fault.KEY_STUCK));
        pad.jam(false);
        ready();
    }

    @Test
    void aPressWhileTheCableIsOutCountsOnceWhenItIsBack() {
        cable.unplug();
        Await.until(LIMIT, "gone", () -> keys.status().readiness() != Readiness.READY);
        pad.press(AccessKey.HELP);
        cable.plug();
        ready();
        Await.until(LIMIT, "heard", pad::isHeard);
        pad.press(AccessKey.BACK);
        Await.until(LIMIT, "both", () -> pressed.size() >= 2);
        assertThat(pressed)
                .containsExactly(
                        new KeyPress(AccessKey.HELP, false), new KeyPress(AccessKey.BACK, false));
    }

    private void ready() {
        Await.until(LIMIT, "ready", () -> keys.status().readiness() == Readiness.READY);
    }

    private static String hex(KeypadFrame frame) {
        return HexFormat.of().formatHex(frame.bytes());
    }
}
