package cn.yimen.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskState;
import cn.yimen.desk.desk.Seat.Tool;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.keys.SimulatedKeys;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import cn.yimen.ui.proof.Screens;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A box of caller keys on a real serial line, at a real desk.
@Timeout(90)
final class WindowToolsStoryTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir private Path folder;

    @Test
    void theBoxOpensCallsAndFinishesAndWhatItCannotDoTheKeyboardDoes() throws Exception {
        var clock = InstantSource.system();
        var nobody =
                new HolderView(
                        IdentityKind.RESIDENT_CARD, "", "", Optional.empty(), Optional.empty());
        try (var hall = new HallOverHttp(nobody);
                var cable = PtyPair.in(folder, "caller");
                var box = SimulatedKeys.caller(SerialSettings.of(cable.far(), 9_600).opener())) {
            for (var item : List.of("SX-1", "SX-2", "SX-1")) {
                hall.happens(tiny -> tiny.issue(clock.instant(), PriorityClass.ORDINARY, item));
            }
            var program = desk(hall, cable, clock);
            until(program, desk -> desk.seat().tools().getOrDefault(Tool.CALLER, false));
            until(program, desk -> desk.state() instanceof DeskState.Closed && desk.isListening());
            press(program, box, 1, DeskState.Idle.class);
            press(program, box, 1, DeskState.Called.class);
            press(program, box, 1, DeskState.Serving.class);
            cable.unplug();
            until(program, desk -> !desk.seat().tools().getOrDefault(Tool.CALLER, true));
            byKeyboard(program, DeskKey.FINISH_AND_CALL, DeskState.Called.class);
            byKeyboard(program, DeskKey.PRIMARY, DeskState.Serving.class);
            cable.plug();
            until(program, desk -> desk.seat().tools().getOrDefault(Tool.CALLER, false));
            press(program, box, 4, DeskState.Called.class);
            assertDone(hall);
            assertTold(hall);
            close(program);
        }
    }

    private static void assertDone(HallOverHttp hall) {
        assertThat(hall.commands())
                .filteredOn(command -> !(command instanceof ReportDevice))
                .hasExactlyElementsOfTypes(
                        OpenWindow.class,
                        CallNext.class,
                        StartServing.class,
                        FinishServing.class,
                        CallNext.class,
                        StartServing.class,
                        FinishServing.class,
                        CallNext.class);
    }

    private static void assertTold(HallOverHttp hall) {
        var reports =
                hall.commands().stream()
                        .filter(ReportDevice.class::isInstance)
                        .map(ReportDevice.class::cast)
                        .toList();
        assertThat(reports).extracting(ReportDevice::part).containsOnly("desk-caller");
        assertThat(reports)
                .extracting(ReportDevice::readiness)
                .as("it worked, its cable was out, it works again")
                .contains("READY", "MISSING")
                .endsWith("READY");
    }

    private DeskProgram desk(HallOverHttp hall, PtyPair cable, InstantSource clock)
            throws IOException {
        var list = folder.resolve("devices.yaml");
        Files.writeString(
                list,
                "devices:\n- { kind: caller, link: { serial: '%s' } }\n".formatted(cable.near()));
        var typed =
                List.of(
                        "--server", "https://in.process",
                        "--window", "3",
                        "--clerk", "0317",
                        "--device", "D3",
                        "--devices", list.toString());
        var options = DeskOptions.read(Start.typed(typed)).orElseThrow();
        var log = new EventLog(clock, new PrintStream(OutputStream.nullOutputStream()));
        return Screens.ui()
                .ask(() -> {
                    var made =
                            new DeskProgram(
                                    options,
                                    HallClientConfig.of(hall.address(), options.device()),
                                    clock,
                                    log,
                                    Screens.ui());
                    made.start(() -> {});
                    return made;
                });
    }

    private static void close(DeskProgram program) {
        Screens.ui()
                .ask(() -> {
                    program.close();
                    return true;
                });
    }

    /// Twice, as a nervous hand does.
    private static void press(
            DeskProgram program, SimulatedKeys box, int key, Class<? extends DeskState> leadsTo) {
        box.press(key);
        box.press(key);
        until(program, desk -> leadsTo.isInstance(desk.state()));
        until(program, _ -> box.isHeard());
        until(program, Desk::isListening);
    }

    private static void byKeyboard(
            DeskProgram program, DeskKey key, Class<? extends DeskState> leadsTo) {
        program.hands().press(key);
        until(program, desk -> leadsTo.isInstance(desk.state()));
        until(program, Desk::isListening);
    }

    private static void until(DeskProgram program, Predicate<Desk> condition) {
        var end = Instant.now().plus(LIMIT);
        while (!condition.test(Screens.ui().ask(program::desk))) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
