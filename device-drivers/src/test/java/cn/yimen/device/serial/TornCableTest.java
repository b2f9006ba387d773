package cn.yimen.device.serial;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.board.BoardConfig;
import cn.yimen.device.board.BoardInput;
import cn.yimen.device.board.BoardOutput;
import cn.yimen.device.board.IoBoard;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.pad.EvaluatorPad;
import cn.yimen.device.panel.PanelCharacters;
import cn.yimen.device.panel.PanelConfig;
import cn.yimen.device.panel.PanelContent;
import cn.yimen.device.panel.PanelFamily;
import cn.yimen.device.panel.WindowPanels;
import cn.yimen.device.scanner.CodeScanner;
import cn.yimen.device.scanner.ScannerConfig;
import cn.yimen.device.scanner.Suffix;
import cn.yimen.device.sim.board.SimulatedBoard;
import cn.yimen.device.sim.keys.SimulatedPad;
import cn.yimen.device.sim.panel.SimulatedPanels;
import cn.yimen.device.sim.panel.TextPanel;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.scanner.SimulatedScanner;
import cn.yimen.device.sim.serial.FarEnd;
import cn.yimen.device.sim.serial.Mischief;
import cn.yimen.device.sim.ups.SimulatedUps;
import cn.yimen.device.ups.Ups;
import cn.yimen.device.ups.UpsConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The cable is torn out after each byte that a device says or hears, and put back as another pty:
/// the call ends, nothing half-said is believed, and the device serves again within 10 s.
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
final class TornCableTest {

    private static final Duration HEALED = Duration.ofSeconds(10);
    private static final Duration NOTICED = Duration.ofSeconds(40);
    private static final int UPS_LINE = 47;
    private static final int PAD_FRAME = 6;
    private static final int PANEL_ANSWER = 9;
    private static final int BOARD_ANSWER = 8;
    private static final int BOARD_REQUEST = 8;

    @TempDir Path folder;

    private PtyPair cable;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "device");
    }

    @AfterEach
    void unplug() {
        cable.close();
    }

    @Test
    void aUps() {
        try (var machine = SimulatedUps.start(far());
                var ups = Ups.start(UpsConfig.of(near()), _ -> {}, _ -> {}, system())) {
            tear(spoken(machine.line(), UPS_LINE, 3), ups::status, () -> ended(ups.read()));
        }
    }

    @Test
    void aPad() {
        try (var machine = SimulatedPad.start(far());
                var pad = EvaluatorPad.start(near(), _ -> {}, system())) {
            Supplier<Outcome<?>> asking =
                    () -> {
                        var call = pad.ask(Duration.ofSeconds(1));
                        Await.until(
                                HEALED, "asked", () -> machine.lit() || call.outcome().isDone());
                        machine.press(1);
                        return ended(call);
                    };
            tear(spoken(machine.line(), 2 * PAD_FRAME, 1), pad::status, asking);
        }
    }

    @Test
    void aPanel() {
        var family = new PanelFamily.TextFrames(OptionalInt.empty());
        var config = new PanelConfig(near(), family, PanelCharacters.GB2312, Set.of(1));
        var panel = new TextPanel(1);
        try (var machine = SimulatedPanels.start(far(), List.of(panel));
                var panels = WindowPanels.start(config, _ -> {}, system())) {
            int[] number = {0};
            Supplier<Outcome<?>> showing =
                    () -> ended(panels.show(1, PanelContent.of("A" + number[0]++)));
            tear(spoken(machine.line(), PANEL_ANSWER, 1), panels::status, showing);
            tear(heard(machine.line(), 30, 4), panels::status, showing);
            String last = "A" + (number[0] - 1);
            Await.until(HEALED, "what was wanted last", () -> panel.text().equals(last));
        }
    }

    @Test
    void aBoard() {
        var config =
                new BoardConfig(
                        near(),
                        1,
                        Map.of(BoardInput.DOOR, 0),
                        Map.of(BoardOutput.LIGHT, 0),
                        Duration.ofMillis(350));
        try (var machine = SimulatedBoard.start(far(), 1);
                var board = IoBoard.start(config, (_, _) -> {}, _ -> {}, system())) {
            Supplier<Outcome<?>> lighting = () -> ended(board.set(BoardOutput.LIGHT, true));
            tear(spoken(machine.line(), BOARD_ANSWER, 1), board::status, lighting);
            tear(heard(machine.line(), BOARD_REQUEST, 1), board::status, lighting);
            Await.until(HEALED, "lit", () -> machine.output(0));
        }
    }

    @Test
    void aScannerTellsNoHalfCode() {
        String code = "HTTPS://YM.GOV.CN/T/A0231124";
        var codes = new CopyOnWriteArrayList<String>();
        var usual = ScannerConfig.of(near(), Suffix.CR);
        // On a busy machine the cable is torn out late: the pause must not end the code before.
        var config =
                new ScannerConfig(
                        usual.link(),
                        usual.suffix(),
                        NOTICED,
                        usual.repeatWithin(),
                        usual.make(),
                        usual.mode());
        try (var machine = SimulatedScanner.start(far(), "\r");
                var scanner =
                        CodeScanner.start(
                                config, scanned -> codes.add(scanned.text()), _ -> {}, system())) {
            for (int bytes = 0; bytes < code.length(); bytes += 3) {
                awaitReady(scanner::status);
                machine.line().misbehave(new Mischief.BreaksOff(bytes, cable::unplug));
                machine.scan(code);
                awaitGone(scanner::status);
                cable.plug();
            }
            awaitReady(scanner::status);
            Await.until(HEALED, "far end", machine.line()::connected);
            assertThat(codes).isEmpty();
            machine.scan(code);
            Await.until(HEALED, "the whole code", () -> !codes.isEmpty());
            assertThat(codes).containsExactly(code);
        }
    }

    private Iterator<Runnable> spoken(FarEnd line, int bytes, int step) {
        return tears(line, bytes, step, after -> new Mischief.BreaksOff(after, cable::unplug));
    }

    private Iterator<Runnable> heard(FarEnd line, int bytes, int step) {
        return tears(line, bytes, step, after -> new Mischief.HearsOnly(after, cable::unplug));
    }

    private static Iterator<Runnable> tears(
            FarEnd line, int bytes, int step, IntFunction<Mischief> how) {
        return IntStream.iterate(0, after -> after < bytes, after -> after + step)
                .<Runnable>mapToObj(after -> () -> line.misbehave(how.apply(after)))
                .iterator();
    }

    private void tear(
            Iterator<Runnable> tears, Supplier<DeviceStatus> status, Supplier<Outcome<?>> call) {
        while (tears.hasNext()) {
            awaitReady(status);
            tears.next().run();
            assertThat(call.get()).isNotInstanceOf(Outcome.Full.class);
            awaitGone(status);
            cable.plug();
        }
        awaitReady(status);
        assertThat(call.get()).as("healed").isInstanceOf(Outcome.Answered.class);
    }

    private static void awaitReady(Supplier<DeviceStatus> status) {
        Await.until(HEALED, "ready", () -> status.get().readiness() == Readiness.READY);
    }

    private static void awaitGone(Supplier<DeviceStatus> status) {
        Await.until(NOTICED, "gone", () -> status.get().readiness() == Readiness.MISSING);
    }

    private static Outcome<?> ended(Call<?> call) {
        return outcome(call);
    }

    private static <A> Outcome<A> outcome(Call<A> call) {
        return call.outcome().join();
    }

    private LinkOpener near() {
        return SerialSettings.of(cable.near(), 9_600).opener();
    }

    private LinkOpener far() {
        return SerialSettings.of(cable.far(), 9_600).opener();
    }

    private static InstantSource system() {
        return InstantSource.system();
    }
}
