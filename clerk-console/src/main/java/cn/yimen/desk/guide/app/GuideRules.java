package cn.yimen.desk.guide.app;

import cn.yimen.desk.guide.Guide;
import cn.yimen.desk.guide.GuideEffect;
import cn.yimen.desk.guide.GuideEvent;
import cn.yimen.desk.guide.GuideFlow;
import cn.yimen.ui.host.Loop;

/// The tablet's flow, and when its screen looks different.
final class GuideRules implements Loop.Rules<Guide, GuideEvent, GuideEffect> {

    @Override
    public Loop.After<Guide, GuideEffect> after(Guide before, GuideEvent event) {
        var step = GuideFlow.update(before, event);
        return new Loop.After<>(step.guide(), step.effects());
    }

    @Override
    public boolean looksNew(Guide before, GuideEvent event, Guide now) {
        return !looksLike(before, now);
    }

    private static boolean looksLike(Guide before, Guide now) {
        return before.withoutTime().equals(now.withoutTime())
                && before.isLive() == now.isLive()
                && second(before) == second(now);
    }

    private static long second(Guide guide) {
        return guide.isLive()
                ? guide.hallNow().getEpochSecond() / 60
                : guide.now().getEpochSecond();
    }
}
