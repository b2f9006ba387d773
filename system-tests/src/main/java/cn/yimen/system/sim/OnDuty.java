package cn.yimen.system.sim;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.wire.HallCommand;
import java.util.Optional;

/// 值班经理: takes an alarm, and leads every bad rating of the day through its steps.
final class OnDuty {

    private final Asker asker;
    private final Witness witness;
    private final ClerkId self;

    OnDuty(Asker asker, Witness witness, ClerkId self) {
        this.asker = asker;
        this.witness = witness;
        this.self = self;
    }

    void acceptAlarm() {
        asker.ask(new HallCommand.AcceptAlarm("wait:A", Level.ORANGE, self), _ -> {});
    }

    void followUp() {
        witness.state()
                .special()
                .inHand()
                .followUps()
                .forEach(followUp -> {
                    for (var stage : FollowUpStage.values()) {
                        asker.ask(
                                new HallCommand.AdvanceFollowUp(
                                        followUp.ticket(), stage, "已加开窗口", Optional.empty(), self),
                                _ -> {});
                    }
                });
    }
}
