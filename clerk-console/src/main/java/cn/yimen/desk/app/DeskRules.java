package cn.yimen.desk.app;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskEffect;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.DeskFlow;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskKeys;
import cn.yimen.ui.host.Loop;

/// The desk's flow, and when its screen looks different.
final class DeskRules implements Loop.Rules<Desk, DeskEvent, DeskEffect> {

    @Override
    public Loop.After<Desk, DeskEffect> after(Desk before, DeskEvent event) {
        var step = DeskFlow.update(before, event);
        return new Loop.After<>(step.desk(), step.effects());
    }

    @Override
    public boolean looksNew(Desk before, DeskEvent event, Desk now) {
        return !(isOnlyTime(event) && looksLike(before, now));
    }

    private static boolean isOnlyTime(DeskEvent event) {
        return event instanceof DeskEvent.Tick || event instanceof DeskEvent.Heartbeat;
    }

    /// Whether nothing that time alone changes looks different.
    private static boolean looksLike(Desk before, Desk now) {
        return before.errand().equals(now.errand())
                && before.seat().access().equals(now.seat().access())
                && before.seat().card().equals(now.seat().card())
                && before.refused().equals(now.refused())
                && before.isLive() == now.isLive()
                && before.isListening() == now.isListening()
                && before.isDoubtful() == now.isDoubtful()
                && before.hallNow().getEpochSecond() == now.hallNow().getEpochSecond()
                && sameKey(before, now, DeskKey.RECALL)
                && sameKey(before, now, DeskKey.PASS);
    }

    private static boolean sameKey(Desk before, Desk now, DeskKey key) {
        return DeskKeys.stateOf(before, key).equals(DeskKeys.stateOf(now, key));
    }
}
