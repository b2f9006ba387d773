package cn.yimen.system.sim;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HelpCall;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.Helping;
import cn.yimen.hall.wire.InHand;
import java.util.Comparator;
import java.util.Optional;

/// 值班经理: takes an alarm, gives a clerk a rest, and leads every bad rating of the day through its
/// steps.
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
        asker.ask(new InHand.AcceptAlarm("wait:A", Level.ORANGE, self), _ -> {});
    }

    /// A break for whoever works longest, and back after a quarter of an hour.
    Optional<WindowId> rest() {
        var working =
                witness.state().windows().values().stream()
                        .filter(window -> window.mode() == WindowState.Mode.OPEN)
                        .min(Comparator.comparing(WindowState::since));
        working.ifPresent(window ->
                window.clerk()
                        .ifPresent(clerk ->
                                asker.ask(
                                        new HallCommand.PauseWindow(
                                                window.id(),
                                                clerk,
                                                "休息",
                                                Optional.empty(),
                                                Optional.of(self)),
                                        _ -> {})));
        return working.map(WindowState::id);
    }

    /// Goes to somebody who is stuck at a machine.
    Optional<DeviceId> helps() {
        var waiting =
                witness.state().helpCalls().values().stream()
                        .filter(HelpCall::waits)
                        .map(HelpCall::device)
                        .findFirst();
        waiting.ifPresent(device -> asker.ask(new Helping.GuideTakesHelp(device, self), _ -> {}));
        return waiting;
    }

    void helped(DeviceId device) {
        asker.ask(new Helping.GuideEndsHelp(device, self), _ -> {});
    }

    void back(WindowId id) {
        witness.state()
                .window(id)
                .clerk()
                .ifPresent(clerk ->
                        asker.ask(
                                new HallCommand.ResumeWindow(id, clerk, Optional.of(self)),
                                _ -> {}));
    }

    void followUp() {
        witness.state()
                .special()
                .inHand()
                .followUps()
                .forEach(followUp -> {
                    for (var stage : FollowUpStage.values()) {
                        asker.ask(
                                new InHand.AdvanceFollowUp(
                                        followUp.ticket(), stage, "已加开窗口", Optional.empty(), self),
                                _ -> {});
                    }
                });
    }
}
