package cn.yimen.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import cn.yimen.device.sim.serial.Mischief;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The façade over the real serial stack.
@Timeout(150)
@Execution(ExecutionMode.CONCURRENT)
final class CodeScannerTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);

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
                var _ = scanner(Suffix.CR, ScannerMake.ANY)) {
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
                var _ = scanner(Suffix.NONE, ScannerMake.ANY)) {
            machine.scanInPieces(CODE, 10, Duration.ofMillis(3));
            await("one code", 1);
            assertThat(codes).containsExactly(CODE);
        }
    }

    @Test
    void aTriggeredScannerIsToldToLookAndItsAnswerIsNoCode() {
        try (var machine = machine("\r");
                var scanner = scanner(Suffix.CR, ScannerMake.GM65)) {
            scanner.look(true);
            Await.until(LIMIT, "told", () -> machine.zone(2) == 1);
            machine.scan(CODE);
            await("one code", 1);
            assertThat(codes).containsExactly(CODE);
        }
    }

    @Test
    void aReplugHealsAndTheTriggerIsSetAgain() {
        try (var machine = machine("\r");
                var scanner = scanner(Suffix.CR, ScannerMake.HONEYWELL)) {
            scanner.look(true);
            Await.until(LIMIT, "told", () -> times(machine, "16540d") >= 1);
            cable.unplug();
            Await.until(LIMIT, "missing", () -> scanner.status().readiness() == Readiness.MISSING);
            int before = times(machine, "16540d");
            cable.plug();
            Await.until(LIMIT, "ready", () -> scanner.status().readiness() == Readiness.READY);
            Await.until(LIMIT, "told again", () -> times(machine, "16540d") > before);
            machine.scan(CODE);
            await("one code", 1);
            assertThat(statuses)
                    .extracting(DeviceStatus::readiness)
                    .containsExactly(Readiness.READY, Readiness.MISSING, Readiness.READY);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ScannerMake.class,
            names = {"HONEYWELL", "NEWLAND", "GM65"})
    void eachMakeIsSetUpLooksAndTellsItsVersion(ScannerMake make) {
        try (var machine = machine("\r\n");
                var scanner = scanner(Suffix.CRLF, make, ScannerConfig.Mode.ON_COMMAND)) {
            Await.until(LIMIT, "ready", () -> scanner.status().readiness() == Readiness.READY);
            assertThat(scanner.look(true).outcome().join()).isInstanceOf(Outcome.Answered.class);
            var version = scanner.tell(new ScannerCommand.Version()).outcome().join();
            assertThat(version)
                    .isInstanceOfSatisfying(
                            Outcome.Answered.class,
                            said -> assertThat(said.answer()).asString().isNotEmpty());
            assertThat(scanner.look(false).outcome().join()).isInstanceOf(Outcome.Answered.class);
            for (String command : setUp(make)) {
                Await.until(LIMIT, command, () -> machine.commands().contains(command));
            }
            machine.scan(CODE);
            await("one code", 1);
            assertThat(codes).containsExactly(CODE);
        }
    }

    /// Golden: suffix CRLF, looks on command, stops.
    private static List<String> setUp(ScannerMake make) {
        return switch (make) {
            case ANY -> List.of();
            case HONEYWELL ->
                    List.of(
                            hex("\u0016M\rSUFCA2!"),
                            hex("\u0016M\rSUFBK2990D0A!"),
                            hex("\u0016M\rTRGMOD0!"),
                            "16550d");
            case NEWLAND ->
                    List.of(
                            hex("~\u00010000#TSUENA1;TSUSET0D0A;\u0003"),
                            hex("~\u00010000#SCNMOD0;\u0003"),
                            "7e01303030302353434e545247303b03");
            case GM65 ->
                    List.of(
                            "7e000a01000000301a",
                            "7e000801006021",
                            "7e000801000001",
                            "7e000801000200");
        };
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static int times(SimulatedScanner machine, String command) {
        return machine.commands().split(command, -1).length - 1;
    }

    @Test
    void aScannerOfAKnownMakeThatStaysSilentIsMissing() {
        try (var machine = machine("\r");
                var scanner = scanner(Suffix.CR, ScannerMake.NEWLAND)) {
            machine.line().misbehave(new Mischief.Silent());
            Await.until(LIMIT, "missing", () -> scanner.status().readiness() == Readiness.MISSING);
            machine.line().behave();
            Await.until(LIMIT, "ready", () -> scanner.status().readiness() == Readiness.READY);
        }
    }

    private SimulatedScanner machine(String suffix) {
        return SimulatedScanner.start(SerialSettings.of(cable.far(), 9_600).opener(), suffix);
    }

    private CodeScanner scanner(Suffix suffix, ScannerMake make) {
        return scanner(suffix, make, ScannerConfig.Mode.AS_SET);
    }

    private CodeScanner scanner(Suffix suffix, ScannerMake make, ScannerConfig.Mode mode) {
        var link = SerialSettings.of(cable.near(), 9_600).opener();
        var config = new ScannerConfig(link, suffix, GAP, GAP, make, mode);
        return CodeScanner.start(
                config, code -> codes.add(code.text()), statuses::add, InstantSource.system());
    }

    private void await(String what, int count) {
        Await.until(LIMIT, what, () -> codes.size() >= count);
    }
}
