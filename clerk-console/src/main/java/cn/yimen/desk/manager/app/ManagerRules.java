package cn.yimen.desk.manager.app;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.ManagerEffect;
import cn.yimen.desk.manager.ManagerEvent;
import cn.yimen.desk.manager.ManagerFlow;
import cn.yimen.ui.host.Loop;

/// The manager's desk's flow, and when its screen looks different.
final class ManagerRules implements Loop.Rules<ManagerDesk, ManagerEvent, ManagerEffect> {

    @Override
    public Loop.After<ManagerDesk, ManagerEffect> after(ManagerDesk before, ManagerEvent event) {
        var step = ManagerFlow.update(before, event);
        return new Loop.After<>(step.manager(), step.effects());
    }

    @Override
    public boolean looksNew(ManagerDesk before, ManagerEvent event, ManagerDesk now) {
        return !looksLike(before, now);
    }

    /// Whether nothing that time alone changes looks different: minutes on the clock, seconds of
    /// silence.
    private static boolean looksLike(ManagerDesk before, ManagerDesk now) {
        return before.withoutTime().equals(now.withoutTime())
                && before.isLive() == now.isLive()
                && second(before) == second(now);
    }

    private static long second(ManagerDesk manager) {
        return manager.isLive()
                ? manager.hallNow().getEpochSecond() / 60
                : manager.now().getEpochSecond();
    }
}
