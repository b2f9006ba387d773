package cn.yimen.device.pad;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.pad.PadAnswer.NobodyPressed;
import cn.yimen.device.pad.PadAnswer.Rated;
import cn.yimen.device.pad.PadFrame.Command;
import cn.yimen.device.serial.Call;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.HeadedFraming;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.LineConfig;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Outcome.Answered;
import cn.yimen.device.serial.Outcome.Cancelled;
import cn.yimen.device.serial.Question;
import cn.yimen.device.serial.SerialDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/// An evaluator pad: asks the citizen for a rating and gives the key. Its methods may be called
/// from any thread.
public final class EvaluatorPad implements AutoCloseable {

    private static final Duration GAP = Duration.ofMillis(50);
    private static final Duration TOLD = Duration.ofSeconds(2);

    /// What the pad may be late with its "nobody".
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final int LONGEST_SECONDS = 255;

    private final SerialDevice<PadFrame> device;

    private EvaluatorPad(SerialDevice<PadFrame> device) {
        this.device = device;
    }

    /// Starts the pad's thread; the listener is called on it.
    public static EvaluatorPad start(
            LinkOpener link, Consumer<DeviceStatus> statuses, InstantSource clock) {
        return new EvaluatorPad(
                SerialDevice.start(
                        LineConfig.speaking("evaluator-pad", link, GAP),
                        () -> new HeadedFraming<>(new PadForm()),
                        new PadCare(),
                        statuses,
                        clock));
    }

    public DeviceStatus status() {
        return device.status();
    }

    /// Asks once. Cancelling the call darkens the pad: the citizen has left, or the clerk goes on.
    ///
    /// @param atMost how long the citizen has, 1–255 s
    public Call<PadAnswer> ask(Duration atMost) {
        int seconds = Math.clamp(atMost.toSeconds(), 1, LONGEST_SECONDS);
        Duration within = Duration.ofSeconds(seconds).plus(GRACE);
        Call<PadAnswer> call = device.call(line -> ask(line, seconds), within);
        var _ = call.outcome().thenAccept(this::darkenIfCancelled);
        return call;
    }

    private void darkenIfCancelled(Outcome<PadAnswer> outcome) {
        if (outcome instanceof Cancelled<PadAnswer>(boolean sent) && sent) {
            device.ask(PadCare.question(new PadFrame(Command.REST, 0), Command.DONE), TOLD);
        }
    }

    /// The pad must be there before a citizen is asked for up to four minutes; its answer to the
    /// asking itself and the key may come in one piece.
    private static Outcome<PadAnswer> ask(Conversation<PadFrame> line, int seconds) {
        Outcome<PadFrame> here =
                line.ask(PadCare.question(new PadFrame(Command.PRESENT, 0), Command.HERE));
        if (!(here instanceof Answered)) {
            return here.map(_ -> new NobodyPressed());
        }
        Duration wait = Duration.ofSeconds(seconds).plus(GRACE);
        byte[] asking = new PadFrame(Command.ASK, seconds).bytes();
        return line.ask(new Question<>(asking, () -> EvaluatorPad::judge, wait, 1));
    }

    private static Verdict<PadAnswer> judge(PadFrame heard) {
        return switch (heard.command()) {
            case PRESSED -> pressed(heard.data());
            case NOBODY -> new Verdict.Answer<>(new NobodyPressed());
            case CANNOT -> new Verdict.Refusal<>("the pad says no: " + heard.data());
            default -> new Verdict.Part<>();
        };
    }

    /// Key 1 is the leftmost, 非常满意; level 5 is the best.
    private static Verdict<PadAnswer> pressed(int key) {
        return key >= 1 && key <= 5
                ? new Verdict.Answer<>(new Rated(6 - key))
                : new Verdict.Part<>();
    }

    @Override
    public void close() {
        device.close();
    }
}
