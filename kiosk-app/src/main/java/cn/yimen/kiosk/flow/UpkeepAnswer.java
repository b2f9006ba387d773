package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.UpkeepEffect.Work;

/// What comes back from an [UpkeepEffect].
public sealed interface UpkeepAnswer extends KioskEvent.Answer {

    /// @param staff by number
    record Admitted(long session, String staff) implements UpkeepAnswer {}

    record NotAdmitted(long session, UpkeepRefusal why) implements UpkeepAnswer {}

    record FactsRead(long session, UpkeepFacts facts) implements UpkeepAnswer {}

    /// @param good whether it was done
    record WorkEnded(long session, Work work, boolean good) implements UpkeepAnswer {}
}
