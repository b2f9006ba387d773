package cn.yimen.desk.guide.app;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.desk.guide.Guide;
import cn.yimen.desk.guide.GuideEffect;
import cn.yimen.desk.guide.GuideEvent;
import cn.yimen.desk.guide.GuideFlow;
import cn.yimen.desk.guide.GuideWish;
import cn.yimen.desk.guide.screen.GuideHands;
import cn.yimen.hall.domain.IdSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The tablet's one loop: events come in through the gate, the flow decides, effects go out, and
/// the screen is shown again where it would look different. [#post] and what the hall says may come
/// from any thread, all else happens on the JavaFX thread.
final class GuideLoop implements GuideHands, HallListener {

    private final Executor gate;
    private final InstantSource clock;
    private final IdSource ids;
    private Consumer<GuideEffect> effects = _ -> {};
    private Consumer<Guide> screen = _ -> {};
    private Guide guide;

    GuideLoop(Guide guide, Executor gate, InstantSource clock, IdSource ids) {
        this.guide = guide;
        this.gate = gate;
        this.clock = clock;
        this.ids = ids;
    }

    void start(Consumer<GuideEffect> carryOut, Consumer<Guide> show) {
        effects = carryOut;
        screen = show;
    }

    void post(GuideEvent event) {
        gate.execute(() -> handle(event));
    }

    Guide guide() {
        return guide;
    }

    @Override
    public void wish(GuideWish wish) {
        post(new GuideEvent.Wished(wish, ids.command(), ids.ticket(), clock.instant()));
    }

    @Override
    public void changed(HallUpdate update) {
        post(new GuideEvent.HallChanged(update.state(), clock.instant()));
    }

    @Override
    public void heartbeat(Instant serverTime) {
        post(new GuideEvent.Heartbeat(serverTime, clock.instant()));
    }

    @Override
    public void link(LinkState state) {
        post(new GuideEvent.Tick(clock.instant()));
    }

    private void handle(GuideEvent event) {
        var before = guide;
        var step = GuideFlow.update(before, event);
        guide = step.guide();
        step.effects().forEach(effects);
        if (!looksLike(before, guide)) {
            screen.accept(guide);
        }
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
