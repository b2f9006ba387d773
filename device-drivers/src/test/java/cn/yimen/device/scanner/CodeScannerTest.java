package cn.yimen.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import java.nio.charset.Charset;
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
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
final class CodeScannerTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /// Longer than any pause of a busy machine.
    private static final Duration GAP = Duration.ofSeconds(2);

    private static final String CODE = "HTTPS://YM.GOV.CN/T/A0231124-7K2M9QX4";

    @TempDir Path folder;

    private final List<String> codes = new CopyOnWriteArrayList<>();
    private final List<DeviceStatus> statuses = new CopyOnWriteArrayList<>();
    private PtyPair cable;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "scanner");
    }

    @AfterEach
    void unplug() {
        cable.close();
    }

    @Test
    void aCodeInOnePieceOrManyIsToldOnce() {
        try (var machine = machine("\r");
                var _ = scanner(Suffix.CR, Trigger.ALWAYS)) {
            machine.scan(CODE);
            machine.scan(CODE);
            machine.scanInPieces("ZH-" + CODE, 3, Duration.ofMillis(5));
            machine.scan("预约 10:30", Charset.forName("GB18030"));
            await("three codes", 3);
            assertThat(codes).containsExactly(CODE, "ZH-" + CODE, "预约 10:30");
        }
    }

    @Test
    void withoutSuffixThePauseEndsTheCode() {
        try (var machine = machine("");
                var _ = scanner(Suffix.NONE, Trigger.ALWAYS)) {
            machine.scanInPieces(CODE, 10, Duration.ofMillis(3));
            await("one code", 1);
            assertThat(codes).containsExactly(CODE);
        }
    }

    @Test
    void aTriggeredScannerIsToldToLookAndItsAnswerIsNoCode() {
        try (var machine = machine("\r");
                var scanner = scanner(Suffix.CR, Trigger.GM65)) {
            scanner.look(true);
            Await.until(LIMIT, "told", () -> machine.commands().equals("7e000801000201abcd"));
            machine.scan(CODE);
            await("one code", 1);
            assertThat(codes).containsExactly(CODE);
        }
    }

    @Test
    void aReplugHealsAndTheTriggerIsSetAgain() {
        try (var machine = machine("\r");
                var scanner = scanner(Suffix.CR, Trigger.HONEYWELL)) {
            scanner.look(true);
            Await.until(LIMIT, "told", () -> machine.commands().equals("16540d"));
            cable.unplug();
            Await.until(LIMIT, "missing", () -> scanner.status().readiness() == Readiness.MISSING);
            cable.plug();
            Await.until(LIMIT, "ready", () -> scanner.status().readiness() == Readiness.READY);
            Await.until(LIMIT, "told again", () -> machine.commands().equals("16540d16540d"));
            machine.scan(CODE);
            await("one code", 1);
            assertThat(statuses)
                    .extracting(DeviceStatus::readiness)
                    .containsExactly(Readiness.READY, Readiness.MISSING, Readiness.READY);
        }
    }

    private SimulatedScanner machine(String suffix) {
        return SimulatedScanner.start(SerialSettings.of(cable.far(), 9_600).opener(), suffix);
    }

    private CodeScanner scanner(Suffix suffix, Trigger trigger) {
        var link = SerialSettings.of(cable.near(), 9_600).opener();
        var config = new ScannerConfig(link, suffix, GAP, GAP, trigger);
        return CodeScanner.start(
                config, code -> codes.add(code.text()), statuses::add, InstantSource.system());
    }

    private void await(String what, int count) {
        Await.until(LIMIT, what, () -> codes.size() >= count);
    }
}
