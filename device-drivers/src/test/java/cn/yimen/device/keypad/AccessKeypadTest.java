package cn.yimen.device.keypad;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.keys.KeyBox;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.keys.SimulatedKeys;
import cn.yimen.device.sim.pty.PtyPair;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The four keys over the real serial stack; what all boxes of keys do is `KeyBoxTest`'s.
@Timeout(150)
@Execution(ExecutionMode.CONCURRENT)
final class AccessKeypadTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int NO_KEY = 5;

    private final List<KeyPress> pressed = new CopyOnWriteArrayList<>();

    @Test
    void aLongPressIsAnotherPressAndAJammedKeyIsNoticed(@TempDir Path folder) {
        try (var cable = PtyPair.in(folder, "keypad");
                var far = SimulatedKeys.fourKeys(SerialSettings.of(cable.far(), 9_600).opener());
                var keys =
                        KeyBox.start(
                                AccessKeypad.LINE,
                                SerialSettings.of(cable.near(), 9_600).opener(),
                                pressed::add,
                                _ -> {},
                                InstantSource.system())) {
            far.press(AccessKey.NEXT.code());
            far.hold(AccessKey.NEXT.code());
            far.press(NO_KEY);
            far.press(AccessKey.SELECT.code());
            Await.until(LIMIT, "heard", far::isHeard);
            assertThat(pressed)
                    .containsExactly(
                            new KeyPress(AccessKey.NEXT, false),
                            new KeyPress(AccessKey.NEXT, true),
                            new KeyPress(AccessKey.SELECT, false));
            far.jam(true);
            Await.until(LIMIT, "stuck", () -> keys.status().faults().contains(Fault.KEY_STUCK));
        }
    }
}
