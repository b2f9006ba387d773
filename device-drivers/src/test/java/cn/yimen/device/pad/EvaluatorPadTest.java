package cn.yimen.device.pad;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.pad.PadAnswer.NobodyPressed;
import cn.yimen.device.pad.PadAnswer.Rated;
import cn.yimen.device.serial.Call;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.device.serial.Outcome.Cancelled;
import cn.yimen.device.serial.Outcome.LinkLost;
import cn.yimen.device.sim.keys.SimulatedPad;
import cn.yimen.device.sim.pty.PtyPair;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
final class EvaluatorPadTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Duration TIME = Duration.ofSeconds(15);

    @TempDir Path folder;

    private PtyPair cable;
    private SimulatedPad machine;
    private EvaluatorPad pad;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "pad");
        machine = SimulatedPad.start(SerialSettings.of(cable.far(), 9_600).opener());
        pad =
                EvaluatorPad.start(
                        SerialSettings.of(cable.near(), 9_600).opener(),
                        _ -> {},
                        InstantSource.system());
        Await.until(LIMIT, "ready", () -> pad.status().readiness() == Readiness.READY);
    }

    @AfterEach
    void unplug() {
        pad.close();
        machine.close();
        cable.close();
    }

    @Test
    void theLeftmostKeyIsTheBestLevelAndTheRightmostTheWorst() {
        assertThat(ask(1)).isEqualTo(new Rated(5));
        assertThat(machine.seconds()).isEqualTo(15);
        assertThat(machine.lit()).isFalse();
        assertThat(ask(5)).isEqualTo(new Rated(1));
    }

    @Test
    void nobodyPressingIsAnAnswerAndNoRating() {
        Call<PadAnswer> call = pad.ask(TIME);
        Await.until(LIMIT, "lit", machine::lit);
        machine.runOut();
        assertThat(call.outcome().join()).isEqualTo(new Answered<>(new NobodyPressed()));
    }

    @Test
    void aKeyPressedUnaskedRatesNothing() {
        machine.press(5);
        assertThat(ask(1)).isEqualTo(new Rated(5));
    }

    @Test
    void aCitizenWhoLeavesDarkensThePad() {
        Call<PadAnswer> call = pad.ask(TIME);
        Await.until(LIMIT, "lit", machine::lit);
        call.cancel();
        assertThat(call.outcome().join()).isEqualTo(new Cancelled<>(true));
        Await.until(LIMIT, "dark", () -> !machine.lit());
    }

    @Test
    void aKeyHeldDownIsNoticed() {
        machine.hold(true);
        Await.until(LIMIT, "stuck", () -> pad.status().faults().contains(Fault.KEY_STUCK));
        machine.hold(false);
        Await.until(LIMIT, "ready", () -> pad.status().readiness() == Readiness.READY);
    }

    @Test
    void aPadTornOffWhileItAsksEndsTheAskingAtOnce() {
        Call<PadAnswer> call = pad.ask(TIME);
        Await.until(LIMIT, "lit", machine::lit);
        cable.unplug();
        assertThat(call.outcome().join()).isEqualTo(new LinkLost<>(true));
        cable.plug();
        Await.until(LIMIT, "ready", () -> pad.status().readiness() == Readiness.READY);
        machine.runOut();
        Await.until(LIMIT, "dark", () -> !machine.lit());
        assertThat(ask(3)).isEqualTo(new Rated(3));
    }

    private PadAnswer ask(int key) {
        Call<PadAnswer> call = pad.ask(TIME);
        Await.until(LIMIT, "lit", machine::lit);
        machine.press(key);
        return call.outcome().join() instanceof Answered<PadAnswer>(PadAnswer answer)
                ? answer
                : new NobodyPressed();
    }
}
