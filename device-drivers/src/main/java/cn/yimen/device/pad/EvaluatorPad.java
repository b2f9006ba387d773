package cn.yimen.device.pad;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.keys.KeyBox;
import cn.yimen.device.keys.KeyCommand;
import cn.yimen.device.keys.KeyFrame;
import cn.yimen.device.keys.KeyFrames;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.pad.PadAnswer.NobodyPressed;
import cn.yimen.device.pad.PadAnswer.Rated;
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

/// An evaluator pad: asks the citizen for a rating and gives the key. Its frames are `AA 55 command
/// 01 data check`; data of a press is the key's number, 1–5 from the left (ADR 0049). Its methods
/// may be called from any thread.
public final class EvaluatorPad implements AutoCloseable {

    /// As the pad writes them.
    public static final KeyFrames FRAMES = new KeyFrames(0x55, false);

    private static final Duration TOLD = Duration.ofSeconds(2);

    /// What the pad may be late with its "nobody".
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final int LONGEST_SECONDS = 255;

    private final SerialDevice<KeyFrame> device;

    private EvaluatorPad(SerialDevice<KeyFrame> device) {
        this.device = device;
    }

    /// Starts the pad's thread; the listener is called on it.
    public static EvaluatorPad start(
            LinkOpener link, Consumer<DeviceStatus> statuses, InstantSource clock) {
        return new EvaluatorPad(
                SerialDevice.start(
                        LineConfig.speaking("evaluator-pad", link, KeyBox.GAP),
                        () -> new HeadedFraming<>(FRAMES),
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
            device.ask(FRAMES.question(KeyFrame.of(KeyCommand.REST, 0), KeyCommand.DONE), TOLD);
        }
    }

    /// The pad must be there before a citizen is asked for up to four minutes; its answer to the
    /// asking itself and the key may come in one piece.
    private static Outcome<PadAnswer> ask(Conversation<KeyFrame> line, int seconds) {
        Outcome<KeyFrame> here =
                line.ask(FRAMES.question(KeyFrame.of(KeyCommand.PRESENT, 0), KeyCommand.HERE));
        if (!(here instanceof Answered)) {
            return here.map(_ -> new NobodyPressed());
        }
        Duration wait = Duration.ofSeconds(seconds).plus(GRACE);
        byte[] asking = FRAMES.bytes(KeyFrame.of(KeyCommand.ASK, seconds));
        return line.ask(new Question<>(asking, () -> EvaluatorPad::judge, wait, 1));
    }

    private static Verdict<PadAnswer> judge(KeyFrame heard) {
        return switch (heard.command()) {
            case PRESSED -> pressed(heard.data());
            case NOBODY -> new Verdict.Answer<>(new NobodyPressed());
            case CANNOT -> KeyFrames.refusal(heard);
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
