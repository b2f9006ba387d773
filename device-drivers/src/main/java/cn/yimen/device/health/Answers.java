package cn.yimen.device.health;

import cn.yimen.device.Fault;
import cn.yimen.device.serial.Call;
import cn.yimen.device.serial.Outcome;

/// What a serial device's answer says of it. Every call ends by its own deadline.
final class Answers {

    private Answers() {}

    static SelfTest await(Call<?> call) {
        return switch (call.outcome().join()) {
            case Outcome.Answered<?> _ -> new SelfTest.Passed();
            case Outcome.Refused<?> _ -> new SelfTest.Failed(Fault.UNSPECIFIED);
            case Outcome.LinkLost<?> _ -> new SelfTest.Failed(Fault.LINK_LOST);
            case Outcome.TimedOut<?> _, Outcome.Cancelled<?> _, Outcome.Full<?> _ ->
                    new SelfTest.Failed(Fault.NO_ANSWER);
        };
    }
}
