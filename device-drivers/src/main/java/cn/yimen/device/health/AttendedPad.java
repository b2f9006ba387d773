package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.pad.EvaluatorPad;
import cn.yimen.device.pad.PadAnswer;
import cn.yimen.device.serial.Outcome;
import java.time.Duration;
import java.time.InstantSource;

/// An evaluator pad; its test waits for a key.
final class AttendedPad implements Attended {

    private final EvaluatorPad pad;

    AttendedPad(LinkOpener line, InstantSource clock) {
        pad = EvaluatorPad.start(line, _ -> {}, clock);
    }

    @Override
    public DeviceStatus status() {
        return pad.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        var asked = pad.ask(atMost);
        return asked.outcome().join()
                        instanceof Outcome.Answered<PadAnswer>(PadAnswer.NobodyPressed _)
                ? new SelfTest.NobodyCame()
                : Answers.await(asked);
    }

    @Override
    public void close() {
        pad.close();
    }
}
