package cn.yimen.device.serial;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.device.serial.Outcome.Cancelled;
import cn.yimen.device.serial.Outcome.Full;
import cn.yimen.device.serial.Outcome.LinkLost;
import cn.yimen.device.serial.Outcome.Refused;
import cn.yimen.device.serial.Outcome.TimedOut;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.serial.FarEnd;
import cn.yimen.device.sim.serial.Mischief;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The façade of small devices over the real serial stack; its device answers each line with the
/// same line in capitals, and refuses what begins with a question mark.
@Timeout(150)
@Execution(ExecutionMode.CONCURRENT)
final class SerialDeviceTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir Path folder;

    private final List<DeviceStatus> statuses = new CopyOnWriteArrayList<>();
    private final List<String> unasked = new CopyOnWriteArrayList<>();
    private final Shouter shouter = new Shouter();
    private final AtomicInteger freshLooks = new AtomicInteger();
    private PtyPair cable;
    private FarEnd far;
    private SerialDevice<String> device;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "device");
        far = FarEnd.start(SerialSettings.of(cable.far(), 9_600).opener(), shouter);
        var link = SerialSettings.of(cable.near(), 9_600).opener();
        var config = LineConfig.speaking("shouter", link, Duration.ofMillis(200)).waiting(2);
        device =
                SerialDevice.start(
                        config,
                        Shouter.Lines::new,
                        new Asking(),
                        statuses::add,
                        InstantSource.system());
        awaitReadiness(Readiness.READY);
    }

    @AfterEach
    void unplug() {
        device.close();
        far.close();
        cable.close();
    }

    @Test
    void aQuestionIsAnsweredOrRefused() {
        assertThat(ask("abc")).isEqualTo(new Answered<>("ABC"));
        assertThat(ask("?")).isEqualTo(new Refused<>("?"));
    }

    @Test
    void whatNobodyAskedForIsHeardEvenDuringACall() {
        shouter.say("*one");
        Await.until(LIMIT, "heard", () -> unasked.contains("*one"));
        far.misbehave(new Mischief.Dawdles(Duration.ofMillis(50)));
        shouter.say("*two");
        assertThat(ask("abc")).isEqualTo(new Answered<>("ABC"));
        Await.until(LIMIT, "heard", () -> unasked.contains("*two"));
    }

    @Test
    void aCallEndsAtItsDeadlineAndALateAnswerIsNobodys() {
        far.misbehave(new Mischief.Silent());
        assertThat(ask("late", Duration.ofMillis(100))).isEqualTo(new TimedOut<>(true));
        far.behave();
        shouter.say("LATE");
        Await.until(LIMIT, "heard", () -> unasked.contains("LATE"));
        assertThat(ask("next")).isEqualTo(new Answered<>("NEXT"));
    }

    @Test
    void aCancelledCallIsNotWaitedForAndOneThatWaitsIsNeverSent() {
        far.misbehave(new Mischief.Silent());
        Call<String> underWay = device.ask(question("one"), PATIENCE);
        Call<String> waiting = device.ask(question("two"), PATIENCE);
        Await.until(LIMIT, "sent", () -> shouter.hasHeard("one"));
        waiting.cancel();
        underWay.cancel();
        assertThat(waiting.outcome().join()).isEqualTo(new Cancelled<>(false));
        assertThat(underWay.outcome().join()).isEqualTo(new Cancelled<>(true));
        far.behave();
        assertThat(ask("three")).isEqualTo(new Answered<>("THREE"));
    }

    @Test
    void moreCallsThanMayWaitAreRefusedAtOnce() {
        far.misbehave(new Mischief.Silent());
        var calls = new ArrayList<Call<String>>();
        for (int i = 0; i < 6; i++) {
            calls.add(device.ask(question("x"), Duration.ofMillis(500)));
        }
        assertThat(calls.getLast().outcome().join()).isEqualTo(new Full<>());
        assertThat(calls.getFirst().outcome().join()).isEqualTo(new TimedOut<>(true));
    }

    @Test
    void aMuteDeviceIsMissingAndAGarblingOneIsSuspect() {
        far.misbehave(new Mischief.Silent());
        awaitReadiness(Readiness.MISSING);
        assertThat(device.status().faults()).containsExactly(Fault.NO_ANSWER);
        far.behave();
        awaitReadiness(Readiness.READY);
        far.misbehave(new Mischief.Garbles());
        awaitReadiness(Readiness.SUSPECT);
        assertThat(device.status().faults()).containsExactly(Fault.GARBLED);
    }

    @Test
    void aReplugHealsAndTheSettingsAreToldAgain() {
        int before = freshLooks.get();
        cable.unplug();
        awaitReadiness(Readiness.MISSING);
        assertThat(ask("abc")).isEqualTo(new LinkLost<>(false));
        cable.plug();
        awaitReadiness(Readiness.READY);
        assertThat(ask("abc")).isEqualTo(new Answered<>("ABC"));
        assertThat(freshLooks.get()).isGreaterThan(before);
        assertThat(statuses)
                .extracting(DeviceStatus::readiness)
                .containsSubsequence(Readiness.READY, Readiness.MISSING, Readiness.READY);
    }

    @Test
    void aCableTornOutInTheMiddleOfAnAnswerEndsTheCallAtOnce() {
        far.misbehave(new Mischief.BreaksOff(2, cable::unplug));
        long start = System.nanoTime();
        assertThat(ask("abcdef")).isEqualTo(new LinkLost<>(true));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        cable.plug();
        awaitReadiness(Readiness.READY);
    }

    @Test
    void afterTheEndNothingIsDone() {
        device.close();
        assertThat(ask("abc")).isEqualTo(new Full<>());
    }

    private Outcome<String> ask(String word) {
        return ask(word, PATIENCE);
    }

    private Outcome<String> ask(String word, Duration within) {
        return device.ask(question(word), within).outcome().join();
    }

    private static Question<String, String> question(String word) {
        byte[] bytes = (word + "\n").getBytes(US_ASCII);
        return new Question<>(bytes, () -> SerialDeviceTest::judge, PATIENCE, 1);
    }

    private static Verdict<String> judge(String line) {
        if (line.startsWith("*")) {
            return new Verdict.Unasked<>();
        }
        return line.startsWith("?") ? new Verdict.Refusal<>(line) : new Verdict.Answer<>(line);
    }

    private void awaitReadiness(Readiness wanted) {
        Await.until(LIMIT, wanted.name(), () -> device.status().readiness() == wanted);
    }

    private final class Asking implements Care<String> {

        @Override
        public Outcome<Condition> look(Conversation<String> line, boolean fresh) {
            if (fresh) {
                freshLooks.incrementAndGet();
            }
            byte[] bytes = "how\n".getBytes(US_ASCII);
            var answer = Duration.ofMillis(250);
            Question<String, String> how =
                    new Question<>(bytes, () -> SerialDeviceTest::isHow, answer, 1);
            return line.ask(how).map(_ -> Condition.well());
        }

        @Override
        public Duration every() {
            return Duration.ofSeconds(1);
        }

        @Override
        public void heard(String frame) {
            unasked.add(frame);
        }
    }

    private static Verdict<String> isHow(String line) {
        return line.equals("HOW") ? new Verdict.Answer<>(line) : new Verdict.Unasked<>();
    }
}
