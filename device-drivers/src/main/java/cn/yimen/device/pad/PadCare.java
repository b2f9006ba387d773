package cn.yimen.device.pad;

import cn.yimen.device.Fault;
import cn.yimen.device.pad.PadFrame.Command;
import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Judge.Verdict;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Question;
import java.time.Duration;
import java.util.Set;

/// Asks a pad every two seconds whether it is there. A key that is held down for three looks is
/// stuck. Keys that nobody asked for are not ratings.
final class PadCare implements Care<PadFrame> {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofMillis(300);
    private static final int STUCK_AFTER = 3;

    private int held;

    static Question<PadFrame, PadFrame> question(PadFrame frame, Command answer) {
        return new Question<>(frame.bytes(), () -> heard -> judge(heard, answer), ANSWER, 3);
    }

    private static Verdict<PadFrame> judge(PadFrame heard, Command answer) {
        if (heard.command() == answer) {
            return new Verdict.Answer<>(heard);
        }
        return heard.command() == Command.CANNOT
                ? new Verdict.Refusal<>("the pad says no: " + heard.data())
                : new Verdict.Unasked<>();
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Outcome<Condition> look(Conversation<PadFrame> line, boolean fresh) {
        return line.ask(question(new PadFrame(Command.PRESENT, 0), Command.HERE))
                .map(here -> condition(here.data() == 1));
    }

    private Condition condition(boolean keyDown) {
        held = keyDown ? held + 1 : 0;
        return held >= STUCK_AFTER
                ? Condition.of(Set.of(Fault.KEY_STUCK), "a key is held down")
                : Condition.well();
    }

    @Override
    public void heard(PadFrame frame) {
        // A key pressed while nothing was asked rates nothing.
    }
}
