package cn.yimen.device.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.device.serial.Outcome.Refused;
import cn.yimen.device.sim.board.SimulatedBoard;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.serial.Mischief;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
final class IoBoardTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int UNIT = 3;
    private static final int DOOR = 2;
    private static final int SENSOR = 9;
    private static final int LAMP = 5;
    private static final int NOT_THERE = 63;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int OPENED = 5;

    @TempDir Path folder;

    private final List<String> changes = new CopyOnWriteArrayList<>();
    private PtyPair cable;
    private SimulatedBoard machine;
    private IoBoard board;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "board");
        machine = SimulatedBoard.start(SerialSettings.of(cable.far(), 9_600).opener(), UNIT);
        board = start(UNIT);
        awaitReadiness(Readiness.READY);
    }

    private IoBoard start(int unit) {
        var config =
                new BoardConfig(
                        SerialSettings.of(cable.near(), 9_600).opener(),
                        unit,
                        Map.of(BoardInput.DOOR, DOOR, BoardInput.PRESENCE, SENSOR),
                        Map.of(BoardOutput.LIGHT, LAMP, BoardOutput.LOCK, NOT_THERE),
                        POLL);
        return IoBoard.start(
                config,
                (input, on) -> changes.add(input + " " + on),
                _ -> {},
                InstantSource.system());
    }

    @AfterEach
    void unplug() {
        board.close();
        machine.close();
        cable.close();
    }

    @Test
    void anOpenDoorIsToldAndMakesTheMachineSuspect() {
        awaitChange("DOOR false");
        machine.input(DOOR, true);
        awaitChange("DOOR true");
        awaitReadiness(Readiness.SUSPECT);
        assertThat(board.status().faults()).containsExactly(Fault.TAMPERED);
        machine.input(DOOR, false);
        awaitReadiness(Readiness.READY);
        machine.input(SENSOR, true);
        awaitChange("PRESENCE true");
    }

    @Test
    void anOpenDoorIsToldWithinASecond() {
        awaitChange("DOOR false");
        var took = new ArrayList<Duration>();
        for (int i = 0; i < OPENED; i++) {
            changes.clear();
            long begin = System.nanoTime();
            machine.input(DOOR, true);
            awaitChange("DOOR true");
            took.add(Duration.ofNanos(System.nanoTime() - begin));
            machine.input(DOOR, false);
            awaitChange("DOOR false");
        }
        took.sort(Comparator.naturalOrder());
        assertThat(took.get(OPENED / 2)).isLessThanOrEqualTo(BoardConfig.TOLD);
    }

    @Test
    void readingsThatComeTooLateForADoorAreRefused() {
        var link = SerialSettings.of(cable.near(), 9_600).opener();
        assertThatThrownBy(() ->
                        new BoardConfig(link, UNIT, Map.of(), Map.of(), Duration.ofMillis(351)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lampsAreSwitchedAndAgainAfterTheBoardWasAway() {
        assertThat(board.set(BoardOutput.LIGHT, true).outcome().join())
                .isEqualTo(new Answered<>(true));
        assertThat(machine.output(LAMP)).isTrue();
        cable.unplug();
        awaitReadiness(Readiness.MISSING);
        machine.powerCycle();
        assertThat(machine.output(LAMP)).isFalse();
        cable.plug();
        Await.until(LIMIT, "lit again", () -> machine.output(LAMP));
    }

    @Test
    void whatTheBoardDoesNotHaveIsRefused() {
        assertThat(board.set(BoardOutput.LOCK, true).outcome().join())
                .isEqualTo(new Refused<>("exception 2: no such address"));
    }

    @Test
    void damagedAnswersAreAskedForAgainAndThenMakeItSuspect() {
        machine.line().misbehave(new Mischief.Damages());
        awaitReadiness(Readiness.SUSPECT);
        assertThat(board.status().faults()).containsExactly(Fault.GARBLED);
        machine.line().behave();
        awaitReadiness(Readiness.READY);
    }

    @Test
    void aBoardWithAnotherAddressIsNotTakenForThisOne() {
        board.close();
        board = start(UNIT + 1);
        awaitReadiness(Readiness.MISSING);
        assertThat(board.status().faults()).containsExactly(Fault.NO_ANSWER);
    }

    private void awaitChange(String change) {
        Await.until(LIMIT, change, () -> changes.contains(change));
    }

    private void awaitReadiness(Readiness wanted) {
        Await.until(LIMIT, wanted.name(), () -> board.status().readiness() == wanted);
    }
}
